# SPDX-FileCopyrightText: The ADM contributors
# SPDX-License-Identifier: Apache-2.0
"""A foreign client of ESC/POS on pyserial: status, text, a picture, a code, and status again. Prints what it saw."""
import json
import sys
import time

import serial


def status(port):
    answers = []
    for question in range(1, 5):
        port.write(bytes([0x10, 0x04, question]))
        answers.append(port.read(1).hex())
    return answers


def code(data):
    def part(function, parameters):
        body = bytes([49, function]) + parameters
        return b"\x1d(k" + len(body).to_bytes(2, "little") + body

    return part(65, b"2\0") + part(67, b"\5") + part(69, b"1") + part(80, b"0" + data) + part(81, b"0")


port = serial.Serial(sys.argv[1], int(sys.argv[2]), timeout=5)
seen = {"before": status(port)}
picture = b"\x1dv0\0" + (8).to_bytes(2, "little") + (16).to_bytes(2, "little") + b"\xf0" * 8 * 16
ticket = b"\x1b@\x1ba\1CONTOH\n" + picture + code(b"CONTOH") + b"\x1b\x4a\x20\x1dV\x42\0"
start = time.monotonic()
for byte in ticket:  # byte by byte, as some clients do
    port.write(bytes([byte]))
port.write(b"\x1dr\1")
seen["done"] = port.read(1).hex()
seen["seconds"] = time.monotonic() - start
seen["floor"] = (len(ticket) + 4) * 10 / int(sys.argv[2])
seen["after"] = status(port)
port.write(bytes([0x10, 0x14, 8, 1, 3, 20, 1, 6, 2, 8]))
seen["forgotten"] = port.read(3).hex()
print(json.dumps(seen))
