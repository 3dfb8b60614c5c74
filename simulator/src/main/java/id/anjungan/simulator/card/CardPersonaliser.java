// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.card;

import id.anjungan.drivers.ktpel.ElementaryFile;
import id.anjungan.simulator.finger.TemplateMaker;
import id.anjungan.simulator.people.Persona;
import id.anjungan.simulator.state.StateFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;

/**
 * Makes the cards of personas, genuine and forged. What is on them is made once and kept in the state folder.
 */
public final class CardPersonaliser implements CardWorkshop {
    static final String PROFILE = "adm-ref-1";

    private final CardAuthority authority;
    private final SoftSam sam;
    private final CardFiles files;

    private CardPersonaliser(StateFolder state, TemplateSource templates) throws IOException {
        this.authority = CardAuthority.of(state);
        this.sam = SoftSam.of(state);
        this.files = new CardFiles(state, authority, templates);
    }

    /** The workshop of this state folder, with templates taken from the personas' synthetic fingers. */
    public static CardPersonaliser of(StateFolder state) throws IOException {
        return of(state, (persona, position) -> TemplateMaker.record(persona.fingerSeed(), position));
    }

    /** The workshop of this state folder; its authority and SAM are made if this is the first time. */
    public static CardPersonaliser of(StateFolder state, TemplateSource templates) throws IOException {
        return new CardPersonaliser(state, templates);
    }

    /** Whom a kiosk must believe to read these cards. */
    public CardAuthority authority() {
        return authority;
    }

    /** The secret from which these cards' keys follow. */
    public SoftSam sam() {
        return sam;
    }

    @Override
    public SamChip samChip() {
        return new VirtualSam(sam);
    }

    @Override
    public Map<String, String> settings() {
        return Map.of(
                "card.profile",
                PROFILE,
                "card.anchor",
                authority.anchor().toAbsolutePath().toString());
    }

    @Override
    public VirtualChip card(Persona persona, CardCondition condition, RadioType type) throws IOException {
        return card(persona, condition, CardMake.of(persona, type));
    }

    /** The persona's card in this condition. */
    public VirtualChip card(Persona persona, CardCondition condition, CardMake make) throws IOException {
        return switch (condition) {
            case DEAD -> new DeadCard();
            case FOREIGN -> new ForeignCard();
            case GARBLED -> new GarbledCard(uid(persona, make.type()));
            default -> new VirtualKtpEl(content(persona, condition, make));
        };
    }

    /** What a genuine card holds; every forgery is a variation of it. */
    ChipContent genuine(Persona persona, CardMake make) throws IOException {
        byte[] uid = uid(persona, make.type());
        return new ChipContent(
                make.type(),
                uid,
                sam.staticKeys(make.suite(), uid),
                files.all(persona, make),
                ChipProver.with(files.chipKey(persona)),
                make.longestResponse());
    }

    private ChipContent content(Persona persona, CardCondition condition, CardMake make) throws IOException {
        ChipContent genuine = genuine(persona, make);
        return switch (condition) {
            case CLONE -> genuine.with(CardFiles.newKeyPair().getPrivate());
            case ALTERED -> genuine.with(ElementaryFile.BIODATA, altered(genuine.file(ElementaryFile.BIODATA)));
            case FORGED_KEYS -> genuine.with(MutualAuthentication.derive(make.suite(), genuine.uid()));
            case OTHER_SIGNER -> genuine.with(ElementaryFile.SECURITY_OBJECT, files.otherSignature(persona, make));
            default -> genuine;
        };
    }

    /** The last letter becomes another; lengths stay. */
    private static byte[] altered(byte[] file) {
        byte[] other = file.clone();
        other[other.length - 1] ^= 1;
        return other;
    }

    private static byte[] uid(Persona persona, RadioType type) {
        byte[] hash = MutualAuthentication.hash("SHA-256", ("uid " + persona.nik()).getBytes(StandardCharsets.UTF_8));
        if (type == RadioType.B) {
            return Arrays.copyOf(hash, 4);
        }
        byte[] uid = Arrays.copyOf(hash, 7);
        uid[0] = 0x04;
        return uid;
    }
}
