# SPDX-FileCopyrightText: The ADM contributors
# SPDX-License-Identifier: Apache-2.0
"""A foreign host of code scanners on pyserial, written after docs/perangkat/qr.md and the manual (72E-40451) alone:
client.py PORT BAUD cdc|ssi. Reads the code that lies before the window, and prints what it saw as JSON.

Time is taken from before the first byte that counts can have left the scanner: a client that is late itself measures
more, never less.
"""
import json
import sys
import time

import serial

ACK, NAK, ENABLE, DISABLE, REVISION, REVISION_ANSWER, DECODED = 0xD0, 0xD1, 0xE9, 0xEA, 0xA3, 0xA4, 0xF3
RESEND, SENT_BEFORE, CONTINUED, QR_CODE = 1, 1, 2, 0x1C


def packet(opcode, data=b"", source=4):
    body = bytes([4 + len(data), opcode, source, 0]) + data
    return body + (-sum(body) & 0xFFFF).to_bytes(2, "big")


def read_packet(port):
    length = port.read(1)
    assert length, "the scanner is silent"
    rest = port.read(length[0] + 1)
    assert len(rest) == length[0] + 1 and rest[1] == 0, "no packet of a decoder: " + (length + rest).hex()
    assert (sum(length + rest[:-2]) + int.from_bytes(rest[-2:], "big")) & 0xFFFF == 0, "wrong sum"
    return rest[0], rest[2], rest[3:-2]


def command(port, opcode, expected):
    port.write(packet(opcode))
    answer, _, data = read_packet(port)
    assert answer == expected, hex(answer)
    return data


def disable(port):
    """Whatever was being said of codes comes first; no code has the acknowledgement's bytes in it."""
    port.write(packet(DISABLE))
    assert port.read_until(packet(ACK, source=0)).endswith(packet(ACK, source=0)), "off is not acknowledged"


def take_code(port, sizes, resend):
    """One code, each part acknowledged, or first asked for once more."""
    code, status = b"", CONTINUED
    while status & CONTINUED:
        opcode, status, data = read_packet(port)
        assert opcode == DECODED and data[0] == QR_CODE, hex(opcode)
        sizes.append(len(data) + 6)
        if resend:
            port.write(packet(NAK, bytes([RESEND])))
            opcode, again, resent = read_packet(port)
            assert (opcode, again, resent) == (DECODED, status | SENT_BEFORE, data), "not the same again"
            sizes.append(len(data) + 6)
        port.write(packet(ACK))
        code += data[1:]
    return code.decode("ascii")


def ssi(port, seen):
    disable(port)
    port.timeout, patience = 0.7, port.timeout
    seen["silentWhileOff"] = port.read(1) == b""
    port.timeout = patience
    seen["revision"] = command(port, REVISION, REVISION_ANSWER).decode("ascii")
    seen["unknown"] = list(command(port, 0x77, NAK))
    port.write(packet(ENABLE)[:-1] + b"\0")
    seen["damaged"] = list(read_packet(port)[2])
    start, sizes = time.monotonic(), []
    command(port, ENABLE, ACK)
    seen["codes"] = [take_code(port, sizes, False), take_code(port, sizes, True)]
    seen["seconds"] = time.monotonic() - start
    seen["parts"] = len(sizes)
    disable(port)
    return sum(sizes)


def cdc(port, seen):
    port.reset_input_buffer()
    start = time.monotonic()
    port.read_until(b"\r\n")
    whole = [port.read_until(b"\r\n") for _ in range(2)]
    seen["seconds"] = time.monotonic() - start
    seen["codes"] = [line.decode("ascii").removesuffix("\r\n") for line in whole]
    return sum(map(len, whole))


port = serial.Serial(sys.argv[1], int(sys.argv[2]), timeout=30)
seen = {}
crossed = {"ssi": ssi, "cdc": cdc}[sys.argv[3]](port, seen)
seen["floor"] = crossed * 10 / int(sys.argv[2])
port.close()
print(json.dumps(seen))
