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
 * update that touches nothing but the catalog (ETSI EN 319 142-1 §5.4.2).
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
            COSDictionary store = new COSDictionary();
            store.setItem(COSName.TYPE, COSName.getPDFName("DSS"));
            List<byte[]> encoded = new ArrayList<>();
            for (X509Certificate certificate : certificates) {
                encoded.add(certificate.getEncoded());
            }
            COSArray certs = streams(document, encoded);
            COSArray lists = streams(document, revocationLists);
            store.setItem(COSName.getPDFName("Certs"), certs);
            store.setItem(COSName.getPDFName("CRLs"), lists);
            COSDictionary perSignature = new COSDictionary();
            for (PDSignature signature : document.getSignatureDictionaries()) {
                COSDictionary related = new COSDictionary();
                related.setItem(COSName.TYPE, COSName.getPDFName("VRI"));
                related.setItem(COSName.CERT, certs);
                related.setItem(COSName.getPDFName("CRL"), lists);
                perSignature.setItem(COSName.getPDFName(keyOf(signature)), related);
            }
            store.setItem(COSName.getPDFName("VRI"), perSignature);
            COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
            catalog.setItem(COSName.getPDFName("DSS"), store);
            touch(store, perSignature, certs, lists, catalog);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.saveIncremental(out);
            return out.toByteArray();
        }
    }

    /** SHA-1 is what the standard names entries of this dictionary by; nothing is trusted for it. */
    private static String keyOf(PDSignature signature) throws GeneralSecurityException {
        byte[] digest = MessageDigest.getInstance("SHA-1").digest(signature.getContents());
        return HexFormat.of().withUpperCase().formatHex(digest);
    }

    private static COSArray streams(PDDocument document, List<byte[]> contents) throws IOException {
        COSArray array = new COSArray();
        for (byte[] content : contents) {
            COSStream stream = document.getDocument().createCOSStream();
            try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
                out.write(content);
            }
            stream.setNeedToBeUpdated(true);
            array.add(stream);
        }
        return array;
    }

    private static void touch(COSBase... changed) {
        for (COSBase base : changed) {
            if (base instanceof COSDictionary dictionary) {
                dictionary.setNeedToBeUpdated(true);
            } else if (base instanceof COSArray array) {
                array.setNeedToBeUpdated(true);
            }
        }
    }
}
