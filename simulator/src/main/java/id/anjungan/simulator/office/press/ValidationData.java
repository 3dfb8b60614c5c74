// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.office.press;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;

/**
 * The document security store that makes B-T a B-LT: certificates and revocation lists, appended by an incremental
 * update that touches nothing but the catalog, and an earlier store if there is one (ETSI EN 319 142-1 §5.4.2).
 */
record ValidationData(List<X509Certificate> certificates, List<byte[]> revocationLists) {
    static ValidationData of(
            List<X509Certificate> signer, List<X509Certificate> timestamps, List<byte[]> revocationLists) {
        Set<X509Certificate> all = new LinkedHashSet<>(signer);
        all.addAll(timestamps);
        return new ValidationData(List.copyOf(all), revocationLists);
    }

    byte[] appendTo(byte[] signed) throws IOException, GeneralSecurityException {
        try (PDDocument document = Loader.loadPDF(signed)) {
            COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
            COSDictionary store = part(catalog, "DSS");
            store.setItem(COSName.TYPE, COSName.getPDFName("DSS"));
            List<byte[]> encoded = new ArrayList<>();
            for (X509Certificate certificate : certificates) {
                encoded.add(certificate.getEncoded());
            }
            COSArray certs = list(store, "Certs");
            certs.addAll(streams(document, encoded));
            COSArray lists = list(store, "CRLs");
            lists.addAll(streams(document, revocationLists));
            COSDictionary perSignature = part(store, "VRI");
            for (PDSignature signature : document.getSignatureDictionaries()) {
                COSDictionary related = new COSDictionary();
                related.setItem(COSName.TYPE, COSName.getPDFName("VRI"));
                related.setItem(COSName.CERT, certs);
                related.setItem(COSName.getPDFName("CRL"), lists);
                perSignature.setItem(COSName.getPDFName(keyOf(signature)), related);
            }
            catalog.setNeedToBeUpdated(true);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.saveIncremental(out);
            return out.toByteArray();
        }
    }

    /** The dictionary's part of that name, made if there is none; written anew. */
    private static COSDictionary part(COSDictionary owner, String name) {
        COSName key = COSName.getPDFName(name);
        if (owner.getCOSDictionary(key) == null) {
            owner.setItem(key, new COSDictionary());
        }
        owner.getCOSDictionary(key).setNeedToBeUpdated(true);
        return owner.getCOSDictionary(key);
    }

    private static COSArray list(COSDictionary owner, String name) {
        COSName key = COSName.getPDFName(name);
        if (owner.getCOSArray(key) == null) {
            owner.setItem(key, new COSArray());
        }
        owner.getCOSArray(key).setNeedToBeUpdated(true);
        return owner.getCOSArray(key);
    }

    /** SHA-1 is what the standard names entries of this dictionary by; nothing is trusted for it. */
    private static String keyOf(PDSignature signature) throws GeneralSecurityException {
        byte[] digest = MessageDigest.getInstance("SHA-1").digest(signature.getContents());
        return HexFormat.of().withUpperCase().formatHex(digest);
    }

    private static List<COSBase> streams(PDDocument document, List<byte[]> contents) throws IOException {
        List<COSBase> streams = new ArrayList<>();
        for (byte[] content : contents) {
            COSStream stream = document.getDocument().createCOSStream();
            try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
                out.write(content);
            }
            stream.setNeedToBeUpdated(true);
            streams.add(stream);
        }
        return streams;
    }
}
