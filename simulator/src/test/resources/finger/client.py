# SPDX-FileCopyrightText: The ADM contributors
# SPDX-License-Identifier: Apache-2.0
"""A foreign client of the EF01 protocol on pyserial: password, parameters, one image. Prints what it saw as JSON."""
import json
import sys
import time

import serial


def packet(kind, payload):
    body = bytes([kind]) + (len(payload) + 2).to_bytes(2, "big") + payload
    return b"\xef\x01\xff\xff\xff\xff" + body + sum(body).to_bytes(2, "big")


def read_packet(port):
    head = port.read(9)
    assert head[:6] == b"\xef\x01\xff\xff\xff\xff", head[:6]
    rest = port.read(int.from_bytes(head[7:9], "big"))
    assert sum(head[6:]) + sum(rest[:-2]) == int.from_bytes(rest[-2:], "big")
    return head[6], rest[:-2]


def ask(port, payload):
    for byte in packet(1, payload):  # byte by byte, as some clients do
        port.write(bytes([byte]))
    kind, answer = read_packet(port)
    assert kind == 7
    return answer


port = serial.Serial(sys.argv[1], int(sys.argv[2]), timeout=3)
seen = {"wrongPassword": ask(port, b"\x13\x00\x00\x00\x01")[0], "password": ask(port, b"\x13\0\0\0\0")[0]}
parameters = ask(port, b"\x0f")
seen["parameters"] = len(parameters)
seen["speed"] = int.from_bytes(parameters[15:17], "big") * 9600
seen["finger"] = ask(port, b"\x01")[0]
seen["points"] = ask(port, b"\x02\x01")[0]
start = time.monotonic()
seen["upImage"] = ask(port, b"\x0a")[0]
image, crossed, kind = b"", 24, 2
while kind == 2:
    kind, data = read_packet(port)
    image += data
    crossed += len(data) + 11
seen["seconds"] = time.monotonic() - start
seen["floor"] = crossed * 10 / int(sys.argv[2])
seen["image"] = len(image)
seen["levels"] = len(set(b >> 4 for b in image))
print(json.dumps(seen))
