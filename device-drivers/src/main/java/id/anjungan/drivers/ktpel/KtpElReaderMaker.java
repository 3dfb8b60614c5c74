// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.ktpel;

import id.anjungan.core.device.CardReader;
import id.anjungan.core.device.CardReaderMaker;
import id.anjungan.core.device.DeviceWatch;
import id.anjungan.drivers.pcsc.PcscCardReader;
import id.anjungan.drivers.pcsc.PcscWatch;
import id.anjungan.drivers.pcsc.TerminalSource;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Reader and watch for KTP-el over PC/SC slots, from settings. */
public final class KtpElReaderMaker implements CardReaderMaker {
    @Override
    public String name() {
        return "ktp-el";
    }

    @Override
    public CardReader reader(Map<String, String> settings) {
        PcscSam sam = new PcscSam(pattern(settings, "card.sam"));
        var procedure = new KtpElProcedure(profile(settings), sam, signers(settings));
        return new PcscCardReader(source(settings), pattern(settings, "card.reader"), procedure);
    }

    @Override
    public DeviceWatch watch(Map<String, String> settings) {
        return new PcscWatch(source(settings), pattern(settings, "card.reader"));
    }

    private static TerminalSource source(Map<String, String> settings) {
        return TerminalSource.named(setting(settings, "card.source"));
    }

    private static CardProfile profile(Map<String, String> settings) {
        String name = settings.getOrDefault("card.profile", "adm-ref-1");
        return ServiceLoader.load(CardProfile.class).stream()
                .map(ServiceLoader.Provider::get)
                .filter(profile -> profile.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("card.profile: there is no profile named " + name));
    }

    private static CountrySigners signers(Map<String, String> settings) {
        String file = setting(settings, "card.anchor");
        try {
            return CountrySigners.read(Path.of(file));
        } catch (IOException e) {
            throw new IllegalArgumentException("card.anchor: no country signer can be read from " + file, e);
        }
    }

    private static Pattern pattern(Map<String, String> settings, String key) {
        try {
            return Pattern.compile(setting(settings, key));
        } catch (PatternSyntaxException e) {
            throw new IllegalArgumentException(key + ": not a regular expression", e);
        }
    }

    private static String setting(Map<String, String> settings, String key) {
        String value = settings.get(key);
        if (value == null) {
            throw new IllegalArgumentException(key + ": is missing");
        }
        return value;
    }
}
