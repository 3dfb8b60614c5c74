# SPDX-FileCopyrightText: The ADM contributors
# SPDX-License-Identifier: Apache-2.0
"""A foreign client of the EF01 protocol on pyserial: speaks the manuals' vectors and every instruction of the family,
one byte a write, and holds each answer against the manuals to the byte.

usage: instructions.py PATH zfm20|r503 all|bare|sensor|flash      (bare: nothing on the glass)"""
import os
import select
import sys

import serial

path, profile, case = sys.argv[1:4]
r503 = profile == "r503"
WIDTH, HEIGHT = (192, 192) if r503 else (256, 288)
IMAGE = WIDTH * HEIGHT // 2
CHAR, CAPACITY, BUFFERS = (384, 200, 6) if r503 else (256, 120, 2)
USUAL = b"\xff\xff\xff\xff"
address = USUAL


def packet(kind, payload, to=None):
    body = bytes([kind]) + (len(payload) + 2).to_bytes(2, "big") + payload
    return b"\xef\x01" + (to or address) + body + sum(body).to_bytes(2, "big")


def write(data):
    for byte in data:
        port.write(bytes([byte]))


def read_packet():
    head = port.read(9)
    assert len(head) == 9, "no answer: " + head.hex()
    assert head[:6] == b"\xef\x01" + address, head.hex()
    rest = port.read(int.from_bytes(head[7:9], "big"))
    assert sum(head[6:]) + sum(rest[:-2]) == int.from_bytes(rest[-2:], "big"), "sum"
    return head[6], rest[:-2]


def ask(*payload, code=0, size=12):
    """Asks; the acknowledgement must have this code and be so many bytes long in all. Its values."""
    write(packet(1, bytes(payload)))
    kind, answer = read_packet()
    said = "%02x answers %s, %d bytes" % (payload[0], answer.hex(), len(answer) + 11)
    assert kind == 7 and answer[0] == code and len(answer) + 11 == size, said
    return answer[1:]


def vector(question, answer):
    write(bytes.fromhex(question))
    expected = bytes.fromhex(answer)
    got = port.read(len(expected))
    assert got == expected, question + " is answered " + got.hex()


def silent(data):
    write(data)
    patience, port.timeout = port.timeout, 0.3
    got = port.read(1)
    port.timeout = patience
    assert got == b"", got.hex()


def data(size=None):
    """The data packets that follow; all but the last have this size."""
    whole, kind = b"", 2
    while kind == 2:
        kind, part = read_packet()
        assert kind in (2, 8)
        assert size is None or kind == 8 or len(part) == size, len(part)
        whole += part
    return whole


def send(whole, size=128):
    for at in range(0, len(whole), size):
        write(packet(8 if at + size >= len(whole) else 2, whole[at : at + size]))


def restart():
    ask(0x3D)
    assert port.read(1) == b"\x55"


def first_byte():
    """What a module that has just been given power says; looked at past pyserial, which empties the line."""
    device = os.open(path, os.O_RDWR | os.O_NOCTTY)
    ready = select.select([device], [], [], 10 if r503 else 0.1)[0]
    first = os.read(device, 1) if ready else b""
    os.close(device)
    assert first == (b"\x55" if r503 else b""), first


def vectors():
    vector("ef01ffffffff0100071300000000001b", "ef01ffffffff07000300000a")
    vector("ef01ffffffff010003010005", "ef01ffffffff07000300000a")
    vector("ef01ffffffff01000402010008", "ef01ffffffff07000300000a")
    vector("ef01ffffffff0100030a000e", "ef01ffffffff07000300000a")
    assert len(data(128)) == IMAGE
    vector("ef01ffffffff0100031d0021", "ef01ffffffff070005000000000c")
    vector("ef01ffffffff0100030d0011", "ef01ffffffff07000300000a")
    vector("ef01ffffffff010003030007", "ef01ffffffff0700050800000014")


def line():
    ask(0x13, 0, 0, 0, 1, code=0x13)
    ask(0x13, 0, 0, 0, 0)
    write(b"\x55\x00\xef\xef\x01\x12")  # junk before a packet
    ask(0x36)
    write(packet(1, b"\x36")[:-1] + b"\xff")  # a wrong sum
    assert read_packet() == (7, b"\x01")
    silent(packet(1, b"\x36", to=b"\x12\x34\x56\x78"))
    ask(0xEE, code=0x19)
    ask(0x02, code=0x01)  # without its parameter


def parameters():
    values = ask(0x0F, size=28)
    numbers = [int.from_bytes(values[at : at + 2], "big") for at in (2, 4, 12, 14)]
    assert numbers == [9 if r503 else 0, CAPACITY, 2, 6], numbers
    assert values[8:12] == USUAL
    ask(0x0E, 7, 1, code=0x1A)
    ask(0x0E, 4, 13, code=0x1B)
    ask(0x0E, 4, 5, code=0x1B if r503 else 0)
    ask(0x0E, 4, 6)
    ask(0x0E, 5, 6, code=0x1B)
    ask(0x0E, 5, 4)
    assert ask(0x0F, size=28)[6:8] == b"\x00\x04"
    for code in (0, 1, 3, 2):
        ask(0x0E, 6, code)
        ask(0x01)
        ask(0x0A)
        assert len(data(32 << code)) == IMAGE


def prints():
    """Enrols as the manuals say; an impression may be a poor one, then another is taken."""
    for _ in range(12):
        ask(0x01)
        write(packet(1, b"\x02\x01"))
        if read_packet()[1][0]:
            continue
        ask(0x01)
        write(packet(1, b"\x02\x02"))
        if read_packet()[1][0]:
            continue
        write(packet(1, b"\x05"))
        if not read_packet()[1][0]:
            break
    else:
        raise AssertionError("no two impressions combine")
    ask(0x06, 1, 0, 5)
    assert ask(0x1D, size=14) == b"\0\x01"
    assert ask(0x1F, 0, size=44) == b"\x20" + bytes(31)
    ask(0x1F, 4, code=0x0B, size=44)
    ask(0x07, 2, 0, 5)
    assert ask(0x03, size=14) != b"\0\0"
    assert ask(0x04, 1, 0, 0, 0, CAPACITY, size=16)[:2] == b"\0\x05"
    assert ask(0x1B, 1, 0, 0, 0, CAPACITY, size=16)[:2] == b"\0\x05"
    assert ask(0x0F, size=28)[1] & 0x02
    ask(0x08, 1)
    model = data()
    assert len(model) == 2 * CHAR, len(model)
    ask(0x09, BUFFERS)
    send(model)
    ask(0x09, BUFFERS + 1, code=0x0E)
    ask(0x0C, 0, CAPACITY, 0, 1, code=0x10)
    ask(0x0C, 0, 5, 0, 1)
    assert ask(0x04, 1, 0, 0, 0, CAPACITY, code=0x09, size=16) == bytes(4)
    ask(0x07, 2, 0, 5, code=0x0C)
    ask(0x07, 2, 3, 0xE8, code=0x0B)
    ask(0x06, 1, 3, 0xE8, code=0x0B)
    ask(0x06, BUFFERS, 0, 7)
    assert ask(0x1D, size=14) == b"\0\x01"
    ask(0x0D)
    assert ask(0x1D, size=14) == b"\0\0"


def pictures():
    ask(0x01)
    ask(0x0A)
    picture = data()
    assert len(picture) == IMAGE and len(set(picture)) > 16
    changed = picture[:1000] + bytes(1000) + picture[2000:]
    ask(0x0B)
    send(changed)
    ask(0x0A)
    assert data() == changed


def notes():
    assert ask(0x14, size=16) != ask(0x14, size=16)
    ask(0x16)
    assert len(data()) == 512
    ask(0x17, 0)
    ask(0x17, 1)
    ask(0x17, 2, code=0x1D)
    note = bytes(range(32))
    ask(0x18, 15, *note)
    assert ask(0x19, 15, size=44) == note
    ask(0x18, 16, *note, code=0x1C)
    ask(0x19, 16, code=0x1C)


def manners():
    ask(0x28, code=0 if r503 else 0x19)
    ask(0x30)
    ask(0x35, 1, 100, 2, 0)
    ask(0x35, 9, 100, 2, 0, code=0x01)
    ask(0x36)
    assert len(ask(0x39, size=44)) == 32
    assert len(ask(0x3A, size=44)) == 32
    product = ask(0x3C, size=58)
    assert [int.from_bytes(product[at : at + 2], "big") for at in (38, 40, 42, 44)] == [
        WIDTH, HEIGHT, 2 * CHAR, CAPACITY]
    ask(0x40, code=0 if r503 else 0x19)
    for light in (0x50, 0x51, 0x52):
        ask(light, code=0x19 if r503 else 0)
    ask(0x53, code=0x55)
    ask(0x01)
    ask(0x33)
    ask(0x0A, code=0x0F)  # sleep has forgotten the picture


def without_picture():
    restart()
    ask(0x0A, code=0x0F)
    ask(0x02, 1, code=0x15)
    ask(0x08, 1, code=0x0D)
    ask(0x05, code=0x0A)
    ask(0x03, code=0x08, size=14)


def secrets():
    global address
    ask(0x12, 1, 2, 3, 4)
    ask(0x01)
    restart()
    ask(0x01, code=0x21)
    ask(0x13, 0, 0, 0, 0, code=0x13)
    ask(0x13, 1, 2, 3, 4)
    assert ask(0x0F, size=28)[1] & 0x04
    ask(0x12, 0, 0, 0, 0)
    before, address = address, b"\x12\x34\x56\x78"
    write(packet(1, b"\x15" + address, to=before))
    assert read_packet() == (7, b"\0")
    silent(packet(1, b"\x36", to=before))
    ask(0x36)
    restart()
    ask(0x36)
    write(packet(1, b"\x15" + USUAL))
    address = USUAL
    assert read_packet() == (7, b"\0")


def speeds():
    ask(0x0E, 4, 12)
    if r503:
        port.baudrate = 115200
    ask(0x36)
    if not r503:
        ask(0x3D)
        port.baudrate = 115200
        assert len(port.read(1)) == 1
    ask(0x36)
    ask(0x0E, 4, 2)
    if not r503:
        ask(0x3D)
    port.baudrate = 19200
    if not r503:
        assert len(port.read(1)) == 1
    ask(0x36)
    port.baudrate = 38400
    write(packet(1, b"\x36"))
    port.timeout = 0.3
    assert port.read(12) != packet(7, b"\0"), "understood at another speed"


first_byte()
port = serial.Serial(path, 57600, timeout=10)
if case == "all":
    for part in (vectors, line, parameters, prints, pictures, notes, manners, without_picture, secrets, speeds):
        part()
elif case == "bare":
    ask(0x01, code=0x02)
    ask(0x28, code=0x02 if r503 else 0x19)
elif case == "sensor":
    ask(0x01, code=0x03)
    ask(0x36, code=0x29)
else:
    ask(0x01)
    ask(0x02, 1)
    ask(0x06, 1, 0, 1, code=0x18)
    ask(0x0C, 0, 0, 0, 1, code=0x10)
    ask(0x0D, code=0x11)
    ask(0x0E, 5, 2, code=0x18)
print("ok")
