// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.hostile;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Feeds a parser what nobody well-meaning sends: noise, and damaged copies of what is valid. The parser must come to
 * an end each time, take at most 1 MiB of memory, its input not counted, and throw nothing that the test does not
 * expect. An input that fails is printed, to become a test of its own.
 */
public final class HostileInputs {
    /** How many a parser gets: a million with {@code -Plong}, a tenth of it else. */
    private static final int COUNT = Integer.getInteger("adm.inputs", 100_000);

    private static final long SEED = 20_261_120;
    private static final long MOST_MEMORY = 1 << 20;
    /** A net under endless loops only: a parser's whole lot takes seconds. */
    private static final Duration NET = Duration.ofMinutes(10);

    private static final int SHOWN = 512;

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /** Takes an input apart; catches what it may throw, and throws what it must not. */
    public interface Parser {
        void take(byte[] input) throws Exception;
    }

    private final Mutation mutation;
    private final SplittableRandom random = new SplittableRandom(SEED);
    private final List<byte[]> valid;
    private final Parser parser;

    private HostileInputs(List<byte[]> valid, Parser parser) {
        this.valid = valid;
        this.parser = parser;
        this.mutation = new Mutation(random);
    }

    /** Feeds it the whole lot. */
    public static void feed(Parser parser, byte[]... valid) {
        HostileInputs inputs = new HostileInputs(List.of(valid), parser);
        assertTimeoutPreemptively(NET, () -> inputs.feed(COUNT));
    }

    /** Feeds it a part of the lot, because it is slow. */
    public static void feedOneIn(int part, Parser parser, byte[]... valid) {
        HostileInputs inputs = new HostileInputs(List.of(valid), parser);
        assertTimeoutPreemptively(NET, () -> inputs.feed(COUNT / part));
    }

    private void feed(int count) {
        warmUp();
        for (int i = 0; i < count; i++) {
            byte[] input = mutation.of(valid.get(random.nextInt(valid.size())));
            if (memory(input, i) > MOST_MEMORY) {
                again(input, i);
            }
        }
    }

    /** The first time on a way through the program may load a class; what an input costs it costs again. */
    private void again(byte[] input, int number) {
        long taken = memory(input, number);
        if (taken > MOST_MEMORY) {
            throw failed(input, number, taken + " bytes of memory taken", null);
        }
    }

    /** What is valid must be taken, and classes be loaded, before memory is counted. */
    private void warmUp() {
        for (byte[] input : valid) {
            memory(input.clone(), -1);
            memory(Arrays.copyOf(input, input.length / 2), -1);
        }
    }

    private long memory(byte[] input, int number) {
        long before = THREADS.getCurrentThreadAllocatedBytes();
        try {
            parser.take(input);
        } catch (Exception | StackOverflowError | OutOfMemoryError | AssertionError e) {
            throw failed(input, number, e.toString(), e);
        }
        return THREADS.getCurrentThreadAllocatedBytes() - before;
    }

    private static AssertionError failed(byte[] input, int number, String how, Throwable cause) {
        String shown = HexFormat.of().formatHex(input, 0, Math.min(SHOWN, input.length));
        return new AssertionError("input " + number + ", " + input.length + " bytes, " + shown + ": " + how, cause);
    }
}
