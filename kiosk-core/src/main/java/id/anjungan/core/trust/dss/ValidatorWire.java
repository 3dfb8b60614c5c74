// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.trust.dss;

import id.anjungan.core.office.TrustData;
import id.anjungan.core.trust.ValidationFindings;
import id.anjungan.core.trust.ValidationFindings.Coverage;
import id.anjungan.core.trust.ValidationFindings.Flaw;
import id.anjungan.core.trust.ValidationFindings.Match;
import id.anjungan.core.trust.ValidationFindings.Signature;
import id.anjungan.core.trust.ValidationFindings.Standing;
import id.anjungan.core.trust.ValidationRequest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What parent and child say to each other: frames of a 4-byte length and a body, big-endian. Bodies of requests are
 * wiped as soon as they are sent or read; both streams are used without buffers of their own, so that nothing of a
 * document stays.
 */
final class ValidatorWire {
    /** A document, anchors and lists together. */
    static final int LONGEST_REQUEST = 48 * 1024 * 1024;

    static final int LONGEST_FINDINGS = 64 * 1024;

    /** {@code Process} buffers smaller writes and keeps them; a longer frame goes straight through. */
    private static final int SHORTEST_REQUEST = 16 * 1024;

    private static final int MOST_PARTS = 1000;

    private ValidatorWire() {}

    static void send(OutputStream out, ValidationRequest request) throws IOException {
        Plain body = new Plain();
        DataOutputStream data = new DataOutputStream(body);
        data.writeLong(request.at().toEpochMilli());
        data.writeLong(request.trust().issuedAt().toEpochMilli());
        put(data, request.number().getBytes(StandardCharsets.UTF_8));
        put(data, request.nik().getBytes(StandardCharsets.UTF_8));
        put(data, request.trust().anchors());
        put(data, request.trust().revocationLists());
        put(data, request.pdf());
        body.padTo(SHORTEST_REQUEST);
        byte[] frame = body.frame();
        body.wipe();
        try {
            out.write(frame);
            out.flush();
        } finally {
            Arrays.fill(frame, (byte) 0);
        }
    }

    static ValidationRequest readRequest(InputStream in) throws IOException {
        byte[] body = frame(in, LONGEST_REQUEST);
        try {
            DataInputStream data = new DataInputStream(new ByteArrayInputStream(body));
            Instant at = Instant.ofEpochMilli(data.readLong());
            Instant issued = Instant.ofEpochMilli(data.readLong());
            String number = new String(get(data), StandardCharsets.UTF_8);
            String nik = new String(get(data), StandardCharsets.UTF_8);
            TrustData trust = new TrustData(list(data), list(data), issued);
            return new ValidationRequest(get(data), trust, at, number, nik);
        } finally {
            Arrays.fill(body, (byte) 0);
        }
    }

    static void send(OutputStream out, ValidationFindings findings) throws IOException {
        Plain body = new Plain();
        DataOutputStream data = new DataOutputStream(body);
        data.writeByte(findings.flaws().size());
        for (Flaw flaw : findings.flaws()) {
            data.writeByte(flaw.ordinal());
        }
        data.writeInt(findings.pages());
        data.writeShort(findings.signatures().size());
        for (Signature signature : findings.signatures()) {
            data.writeUTF(signature.subject());
            data.writeByte(signature.standing().ordinal());
            data.writeByte(signature.coverage().ordinal());
            data.writeBoolean(signature.changeWarned());
        }
        data.writeByte(findings.number().ordinal());
        data.writeByte(findings.holder().ordinal());
        out.write(body.frame());
        out.flush();
    }

    static ValidationFindings readFindings(InputStream in) throws IOException {
        DataInputStream data = new DataInputStream(new ByteArrayInputStream(frame(in, LONGEST_FINDINGS)));
        Set<Flaw> flaws = EnumSet.noneOf(Flaw.class);
        for (int left = data.readUnsignedByte(); left > 0; left--) {
            flaws.add(pick(Flaw.values(), data));
        }
        int pages = data.readInt();
        List<Signature> signatures = new ArrayList<>();
        for (int left = data.readUnsignedShort(); left > 0; left--) {
            signatures.add(new Signature(
                    data.readUTF(), pick(Standing.values(), data), pick(Coverage.values(), data), data.readBoolean()));
        }
        return new ValidationFindings(
                flaws, pages, List.copyOf(signatures), pick(Match.values(), data), pick(Match.values(), data));
    }

    private static <T> T pick(T[] values, DataInputStream data) throws IOException {
        int index = data.readUnsignedByte();
        if (index >= values.length) {
            throw new IOException("unknown value in findings");
        }
        return values[index];
    }

    private static byte[] frame(InputStream in, int longest) throws IOException {
        DataInputStream data = new DataInputStream(in);
        int length = data.readInt();
        if (length < 0 || length > longest) {
            throw new IOException("frame of absurd length");
        }
        byte[] body = new byte[length];
        data.readFully(body);
        return body;
    }

    private static void put(DataOutputStream data, byte[] bytes) throws IOException {
        data.writeInt(bytes.length);
        data.write(bytes);
    }

    private static void put(DataOutputStream data, List<byte[]> parts) throws IOException {
        data.writeInt(parts.size());
        for (byte[] part : parts) {
            put(data, part);
        }
    }

    private static byte[] get(DataInputStream data) throws IOException {
        int length = data.readInt();
        if (length < 0 || length > data.available()) {
            throw new IOException("part of absurd length");
        }
        return data.readNBytes(length);
    }

    private static List<byte[]> list(DataInputStream data) throws IOException {
        int parts = data.readInt();
        if (parts < 0 || parts > MOST_PARTS) {
            throw new IOException("absurd number of parts");
        }
        List<byte[]> list = new ArrayList<>();
        for (int i = 0; i < parts; i++) {
            list.add(get(data));
        }
        return list;
    }

    /** A body being written, whose bytes can be wiped. */
    private static final class Plain extends ByteArrayOutputStream {
        void padTo(int size) {
            if (count < size) {
                byte[] padding = new byte[size - count];
                write(padding, 0, padding.length);
            }
        }

        byte[] frame() throws IOException {
            ByteArrayOutputStream frame = new ByteArrayOutputStream(count + 4);
            new DataOutputStream(frame).writeInt(count);
            byte[] bytes = Arrays.copyOf(frame.toByteArray(), count + 4);
            System.arraycopy(buf, 0, bytes, 4, count);
            return bytes;
        }

        void wipe() {
            Arrays.fill(buf, (byte) 0);
        }
    }
}
