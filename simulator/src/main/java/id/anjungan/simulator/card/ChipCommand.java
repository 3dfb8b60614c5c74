// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.card;

import id.anjungan.simulator.command.Ending;
import id.anjungan.simulator.finger.TemplateMaker;
import id.anjungan.simulator.people.Persona;
import id.anjungan.simulator.people.Population;
import id.anjungan.simulator.state.StateFolder;
import id.anjungan.simulator.timing.Floor;
import id.anjungan.simulator.timing.Pace;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What {@code scripts/simulate card} and {@code sam} share: options, and one chip in pcscd until interrupted. */
public final class ChipCommand {
    public static final int USAGE = 2;
    static final int COMPONENT_MISSING = 5;
    private static final long PATIENCE_SECONDS = 20;
    private static final long SEED = 42;

    private final String device;
    private final Set<String> known;
    private int port;
    private InetSocketAddress vpcd;
    private Path state = Path.of(System.getProperty("adm.top", "."), ".adm-state");
    private String profile = CardPersonaliser.PROFILE;
    private String persona = "siti";
    private RadioType type = RadioType.A;
    private Optional<Forgery> forgery = Optional.empty();

    /**
     * @param port where vpcd listens for it, or a service listens itself
     * @param known the options that this device takes
     */
    public ChipCommand(String device, int port, Set<String> known) {
        this.device = device;
        this.port = port;
        this.known = known;
        this.vpcd = new InetSocketAddress("127.0.0.1", port);
    }

    /** @throws IllegalArgumentException when they make no sense, with a sentence that says what */
    public void understand(List<String> arguments) {
        for (int i = 0; i < arguments.size(); i += 2) {
            String option = arguments.get(i);
            if (!known.contains(option)) {
                throw new IllegalArgumentException("unknown option " + option);
            }
            if (i + 1 >= arguments.size()) {
                throw new IllegalArgumentException(option + " needs a value");
            }
            take(option, arguments.get(i + 1));
        }
    }

    private void take(String option, String value) {
        switch (option) {
            case "--profile" -> profile = value;
            case "--type" -> type = radioType(value);
            case "--persona" -> persona = value;
            case "--forgery" -> forgery = Optional.of(forgery(value));
            case "--vpcd" -> vpcd = address(value);
            case "--port" -> port = port("--port", value);
            case "--state" -> state = Path.of(value);
            default -> throw new IllegalArgumentException("unknown option " + option);
        }
    }

    private static RadioType radioType(String value) {
        return switch (value) {
            case "A" -> RadioType.A;
            case "B" -> RadioType.B;
            default -> throw new IllegalArgumentException("--type must be A or B");
        };
    }

    private static Forgery forgery(String word) {
        return Forgery.of(word)
                .orElseThrow(() -> new IllegalArgumentException("--forgery must be one of "
                        + Stream.of(Forgery.values()).map(Forgery::word).collect(Collectors.joining(", "))));
    }

    private static InetSocketAddress address(String value) {
        int colon = value.lastIndexOf(':');
        if (colon < 1) {
            throw new IllegalArgumentException("--vpcd needs HOST:PORT");
        }
        return new InetSocketAddress(value.substring(0, colon), port("--vpcd", value.substring(colon + 1)));
    }

    private static int port(String option, String digits) {
        if (!digits.matches("[0-9]{1,5}") || Integer.parseInt(digits) > 65_535) {
            throw new IllegalArgumentException(option + " needs a port, 0 to 65535");
        }
        return Integer.parseInt(digits);
    }

    /** Where keys and cards are. */
    public Path state() {
        return state;
    }

    public int port() {
        return port;
    }

    VirtualChip card() throws IOException {
        Persona holder = Population.fromSeed(SEED).persona(persona);
        return forgery.isEmpty()
                ? workshop().card(holder, CardCondition.GENUINE, type)
                : forgery.get().card(bench(holder));
    }

    private ForgersBench bench(Persona victim) throws IOException {
        if (!profile.equals(CardPersonaliser.PROFILE)) {
            throw new IllegalArgumentException("--forgery is for " + CardPersonaliser.PROFILE);
        }
        Persona other = Population.fromSeed(SEED).persona(persona.equals("dewi") ? "budi" : "dewi");
        CardPersonaliser cards = CardPersonaliser.of(new StateFolder(state));
        return ForgersBench.of(cards, CardMake.of(type), victim, other);
    }

    public VirtualChip sam() throws IOException {
        return workshop().samChip();
    }

    private CardWorkshop workshop() throws IOException {
        return CardWorkshop.open(
                profile,
                new StateFolder(state),
                (whose, position) -> TemplateMaker.record(whose.fingerSeed(), position));
    }

    /** What a kiosk is set to that reads this. */
    private String settings() throws IOException {
        return new TreeMap<>(workshop().settings())
                .entrySet().stream()
                        .map(one -> "\"" + one.getKey() + "\":\"" + one.getValue() + "\"")
                        .collect(Collectors.joining(","));
    }

    /** Serves the chip; says on standard output when clients of pcscd can see it; ends with the process. */
    public int serve(VirtualChip chip, boolean contactless) throws IOException, InterruptedException {
        CardSlot slot = new CardSlot(contactless, Pace.trueToLife(), new Floor(), System.err::println);
        slot.lay(chip);
        CountDownLatch seen = new CountDownLatch(1);
        VpcdLink link = new VpcdLink(slot, vpcd, seen::countDown);
        Thread server = new Thread(link::serve, "adm-vpcd-" + device);
        server.start();
        Ending.closing(link::close);
        if (!seen.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            link.close();
            System.err.println("No pcscd with vpcd answers at " + vpcd.getHostString() + ":" + vpcd.getPort()
                    + ". Install pcscd and vsmartcard-vpcd, and start pcscd.");
            return COMPONENT_MISSING;
        }
        System.out.println("{\"ready\":\"" + device + "\",\"address\":\"" + vpcd.getHostString() + ":" + vpcd.getPort()
                + "\",\"anchor\":\"" + workshop().settings().get("card.anchor") + "\",\"settings\":{" + settings()
                + "}}");
        System.out.flush();
        server.join();
        return 0;
    }
}
