// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.office.trust.card;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjungan.core.catalogue.Offer;
import id.anjungan.core.trust.TrustedCard;
import id.anjungan.core.trust.Verdict;
import id.anjungan.core.trust.Verdict.Reason;
import id.anjungan.core.trust.Verdict.Rejected;
import id.anjungan.simulator.office.press.ChildCardPress;
import id.anjungan.simulator.people.Persona;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody in between, or a careless office, may do to a card's object: none of it becomes a proof. */
class CardAttackTest {
    private static final int FLIPS = Integer.getInteger("adm.inputs", 100_000) / 2_500;

    @TempDir
    private static Path state;

    private CardCounter counter;
    private Persona child;
    private byte[] good;

    @BeforeEach
    void open() throws IOException {
        counter = new CardCounter(state);
        child = counter.big();
        good = counter.good(child);
        assertThat(counter.judge(child, good)).isInstanceOf(TrustedCard.class);
    }

    private Verdict altered(int from, byte to) {
        byte[] object = good.clone();
        object[from] = to;
        return counter.judge(child, object);
    }

    private int at(String text) {
        return new String(good, StandardCharsets.ISO_8859_1).indexOf(text);
    }

    @Test
    void anAlteredFieldBreaksTheSignature() {
        int name = at("\"name\":\"") + 8;

        assertThat(altered(name, (byte) (good[name] == 'X' ? 'Y' : 'X')))
                .isEqualTo(new Rejected(Reason.SIGNATURE_INVALID, "BROKEN"));
    }

    @Test
    void anAlteredPhotoIsNotTheOneOfItsDigest() {
        int inPhoto = at("\"jpeg\":\"") + 900;

        assertThat(altered(inPhoto, (byte) (good[inPhoto] == 'A' ? 'B' : 'A'))).isInstanceOf(Rejected.class);
    }

    @Test
    void anotherPhotoWithItsDigestBreaksTheSignature() {
        Persona other = counter.aged(age -> age > 20);
        Map<String, Object> content = counter.content(child);
        byte[] forged = counter.signed(content, counter.office(child));
        String theirs = photo(counter.content(child));
        String ours = photo(Map.of("photo", ChildCardPress.photo(picture(240, 320))));
        assertThat(other.nik()).isNotEqualTo(child.nik());
        byte[] swapped = replaced(forged, theirs, ours);

        assertThat(counter.judge(child, swapped)).isInstanceOf(Rejected.class);
    }

    private static String photo(Map<String, Object> content) {
        return ((Map<?, ?>) content.get("photo")).get("jpeg").toString();
    }

    private static byte[] replaced(byte[] object, String theirs, String ours) {
        String text = new String(object, StandardCharsets.ISO_8859_1);
        String fitting = ours.length() >= theirs.length()
                ? ours.substring(0, theirs.length())
                : ours + theirs.substring(ours.length());
        return text.replace(theirs, fitting).getBytes(StandardCharsets.ISO_8859_1);
    }

    @Test
    void otherBytesThanTheOffersAreNotLookedAt() {
        Offer offer = counter.offer(child, good);
        byte[] replacement = counter.signed(counter.content(child), counter.office(child));

        assertThat(counter.judgeInstead(offer, replacement))
                .isEqualTo(new Rejected(Reason.NOT_AS_OFFERED, "digest differs"));
    }

    @Test
    void aDocumentIsNoCard() {
        assertThat(counter.judge(child, "%PDF-1.7 and so on".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo(new Rejected(Reason.NOT_PRINTABLE, "not what belongs on this medium"));
    }

    @Test
    void picturesBeyondTheBoundsAreRefused() {
        assertThat(withPhoto(ChildCardPress.photo(picture(2400, 3200)))).isEqualTo(notPrintable());
        assertThat(withPhoto(ChildCardPress.photo(picture(1202, 1600)))).isEqualTo(notPrintable());
        assertThat(withPhoto(ChildCardPress.photo(picture(320, 240)))).isEqualTo(notPrintable());
        assertThat(withPhoto(ChildCardPress.photo(new byte[300_000]))).isEqualTo(notPrintable());
        assertThat(withPhoto(ChildCardPress.photo("GIF89a".getBytes(StandardCharsets.US_ASCII))))
                .isEqualTo(notPrintable());
        byte[] cut = Arrays.copyOf(picture(240, 320), 40);
        assertThat(withPhoto(ChildCardPress.photo(cut))).isEqualTo(notPrintable());
        assertThat(withPhoto(ChildCardPress.photo(picture(240, 320)))).isInstanceOf(TrustedCard.class);
    }

    /** The header is right and small, but what follows is cut off or says that it is larger. */
    @Test
    void aPictureOfLyingHeaderIsRefused() {
        byte[] jpeg = picture(240, 320);
        int frame = 0;
        while (jpeg[frame] != (byte) 0xFF || jpeg[frame + 1] != (byte) 0xC0) {
            frame++;
        }
        jpeg[frame + 5] = (byte) 0xFF;
        assertThat(withPhoto(ChildCardPress.photo(jpeg))).isEqualTo(notPrintable());
    }

    private Verdict withPhoto(Map<String, Object> photo) {
        return with(content -> content.put("photo", photo));
    }

    private Verdict with(Consumer<Map<String, Object>> change) {
        Map<String, Object> content = counter.content(child);
        change.accept(content);
        Verdict verdict = counter.judge(child, counter.signed(content, counter.office(child)));
        return verdict instanceof Rejected no ? new Rejected(no.reason(), "") : verdict;
    }

    private static Rejected notPrintable() {
        return new Rejected(Reason.NOT_PRINTABLE, "");
    }

    private static byte[] picture(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.setUseCache(false);
            ImageIO.write(image, "jpeg", out);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }

    @Test
    void contentThatIsNotTheContractsIsRefusedThoughTheOfficeSignedIt() {
        List<Consumer<Map<String, Object>>> changes = List.of(
                content -> content.remove("token"),
                content -> content.put("more", "x"),
                content -> content.put("schema", "id.anjungan.kia/2"),
                content -> content.put("name", ""),
                content -> content.put("name", "N".repeat(61)),
                content -> content.put("name", "A\u0007B"),
                content -> content.put("name", "A\u202EB"),
                content -> content.put("nik", "99"),
                content -> content.put("birthDate", "2026-02-30"),
                content -> content.put("sex", "X"),
                content -> content.put("maritalStatus", "KAWIN"),
                content -> content.put("address", List.of()),
                content -> content.put("address", List.of("a", "b", "c", "d", "e")),
                content -> content.put("photo", Map.of("jpeg", "AAAA")),
                content -> content.put("photo", Map.of("jpeg", "*", "sha256", "0".repeat(64))),
                content -> content.put("photo", 7));
        for (int i = 0; i < changes.size(); i++) {
            assertThat(with(changes.get(i))).as("change %d", i).isEqualTo(notPrintable());
        }
    }

    @Test
    void aCutOffOrLengthenedObjectIsRefused() {
        for (int length = 1; length < good.length; length += 1 + good.length / 60) {
            assertThat(counter.judge(child, Arrays.copyOf(good, length)))
                    .as("%d bytes", length)
                    .isInstanceOf(Rejected.class);
        }
        assertThat(counter.judge(child, Arrays.copyOf(good, good.length + 1))).isInstanceOf(Rejected.class);
        assertThat(counter.judge(child, Arrays.copyOf(good, 600_000))).isInstanceOf(Rejected.class);
    }

    /** Every flip that matters is refused; one in what nobody signs (a timestamp, a list) may at most leave it good. */
    @Test
    void noFlippedBitMakesAnotherCard() {
        SplittableRandom random = new SplittableRandom(20261120);
        byte[] said = Base64.getDecoder().decode(photo(counter.content(child)));
        for (int i = 0; i < FLIPS; i++) {
            byte[] object = good.clone();
            int bit = random.nextInt(8 * object.length);
            object[bit / 8] ^= (byte) (1 << bit % 8);
            if (counter.judge(child, object) instanceof TrustedCard trusted) {
                assertThat(trusted.card().holder().nik()).isEqualTo(child.nik());
                assertThat(trusted.card().holder().name()).isEqualTo(child.name());
                assertThat(trusted.card().photo().toString()).isEqualTo("Jpeg[" + said.length + " bytes]");
            }
        }
    }
}
