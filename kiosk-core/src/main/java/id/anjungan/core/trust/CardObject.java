// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.trust;

import java.io.IOException;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.ASN1TaggedObject;

/**
 * The office's signed object of a card: a CMS SignedData (RFC 5652 §5) with one signer, in the file itself the content
 * that it signs, which is UTF-8 JSON (RFC 8259) as {@link CardFields} reads it. Nothing here looks at the signature.
 */
public final class CardObject {
    /** The largest object: its photo, fields, certificates and revocation lists. */
    public static final int MOST_BYTES = 512 * 1024;

    private static final int SEQUENCE = 0x30;
    private static final ASN1ObjectIdentifier SIGNED_DATA = new ASN1ObjectIdentifier("1.2.840.113549.1.7.2");
    private static final ASN1ObjectIdentifier DATA = new ASN1ObjectIdentifier("1.2.840.113549.1.7.1");

    private CardObject() {}

    /** Whether the bytes begin as such an object does, and as no PDF does. */
    public static boolean begins(byte[] bytes) {
        return bytes.length > 0 && bytes[0] == SEQUENCE;
    }

    /** Reads what the object says, without any trust in it. */
    public static ChildCard read(byte[] object) throws CardFlaw {
        if (object.length > MOST_BYTES) {
            throw CardFlaw.unreadable("larger than " + MOST_BYTES + " bytes");
        }
        return CardFields.read(content(object));
    }

    private static byte[] content(byte[] object) throws CardFlaw {
        try (ASN1InputStream in = new ASN1InputStream(object, true)) {
            ASN1Sequence info = ASN1Sequence.getInstance(in.readObject());
            if (in.read() != -1) {
                throw CardFlaw.unreadable("something follows the object");
            }
            demand(SIGNED_DATA.equals(info.getObjectAt(0)) && info.size() == 2, "no signed data");
            return content(ASN1Sequence.getInstance(inside(info.getObjectAt(1))));
        } catch (IOException | IllegalArgumentException | IllegalStateException | IndexOutOfBoundsException e) {
            throw new CardFlaw(ValidationFindings.Flaw.UNREADABLE, "no object of ASN.1", e);
        }
    }

    /** Version, digest algorithms, content, certificates and lists if there are any, signers. */
    private static byte[] content(ASN1Sequence signedData) throws CardFlaw {
        ASN1Set signers = ASN1Set.getInstance(signedData.getObjectAt(signedData.size() - 1));
        demand(signers.size() == 1, "not one signer");
        ASN1Sequence content = ASN1Sequence.getInstance(signedData.getObjectAt(2));
        demand(content.size() == 2 && DATA.equals(content.getObjectAt(0)), "content of another kind");
        return ASN1OctetString.getInstance(inside(content.getObjectAt(1))).getOctets();
    }

    private static ASN1Primitive inside(ASN1Encodable tagged) {
        return ASN1TaggedObject.getInstance(tagged).getExplicitBaseObject().toASN1Primitive();
    }

    private static void demand(boolean held, String what) throws CardFlaw {
        if (!held) {
            throw CardFlaw.unreadable(what);
        }
    }
}
