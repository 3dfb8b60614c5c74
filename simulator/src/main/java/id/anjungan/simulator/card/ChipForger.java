// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.card;

import id.anjungan.drivers.ktpel.ElementaryFile;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.function.BiFunction;

/** Forgeries that lie in how a chip answers, not in what it holds. */
final class ChipForger {
    private static final int SELECT = 0xA4;
    private static final int READ_BINARY = 0xB0;
    private static final int GET_CHALLENGE = 0x84;
    private static final int EXTERNAL_AUTHENTICATE = 0x82;
    private static final int SECURED = 0x0C;
    private static final int CHECKSUM_AND_STATUS = 10 + 2;

    private ChipForger() {}

    static VirtualChip photoOnly(ForgersBench bench) {
        VirtualChip genuine = bench.genuine();
        return tampered(genuine, (command, answer) -> {
            int instruction = command[1] & 0xFF;
            boolean free = instruction == SELECT || instruction == READ_BINARY;
            return free ? answer : Answer.status(Answer.UNKNOWN_INSTRUCTION).encoded();
        });
    }

    static VirtualChip inventedToken(ForgersBench bench) {
        return answeringToken(bench, command -> {
            byte[] noise = new byte[MutualAuthentication.TOKEN];
            new SecureRandom().nextBytes(noise);
            return noise;
        });
    }

    static VirtualChip reflectedToken(ForgersBench bench) {
        return answeringToken(bench, command -> Arrays.copyOfRange(command, 5, 5 + MutualAuthentication.TOKEN));
    }

    /** A forger can ask a genuine card for a challenge, but must listen to a genuine terminal for the rest. */
    static VirtualChip replayed(ForgersBench bench) {
        VirtualChip genuine = bench.genuine();
        genuine.powerUp();
        byte[] select = {0, (byte) SELECT, 4, 0x0C, 8, (byte) 0xF0, 'A', 'D', 'M', 'R', 'E', 'F', '1'};
        genuine.answer(select);
        byte[] challenge = genuine.answer(new byte[] {0, (byte) GET_CHALLENGE, 0, 0, MutualAuthentication.CHALLENGE});
        byte[] plain = Bytes.concat(
                new byte[MutualAuthentication.CHALLENGE],
                Arrays.copyOf(challenge, MutualAuthentication.CHALLENGE),
                new byte[MutualAuthentication.SEED]);
        byte[] terminals = MutualAuthentication.seal(bench.own().staticKeys(), plain);
        byte[] header = {0, (byte) EXTERNAL_AUTHENTICATE, 0, 0, MutualAuthentication.TOKEN};
        byte[] token = genuine.answer(Bytes.concat(header, terminals, new byte[] {MutualAuthentication.TOKEN}));
        return tampered(bench.genuine(), (command, answer) -> switch (command[1] & 0xFF) {
            case GET_CHALLENGE -> challenge;
            case EXTERNAL_AUTHENTICATE -> token;
            default -> answer;
        });
    }

    static VirtualChip changedChecksum(ForgersBench bench) {
        return inSession(bench, answer -> {
            byte[] changed = answer.clone();
            changed[answer.length - 3] ^= 1;
            return changed;
        });
    }

    static VirtualChip noChecksum(ForgersBench bench) {
        return inSession(bench, answer -> {
            byte[] fields = Arrays.copyOf(answer, answer.length - CHECKSUM_AND_STATUS);
            return Bytes.concat(fields, new byte[] {(byte) 0x90, 0});
        });
    }

    static VirtualChip stripped(ForgersBench bench) {
        byte[] file = bench.file(ElementaryFile.SECURITY_OBJECT);
        return inSession(bench, answer -> Bytes.concat(file, new byte[] {(byte) 0x90, 0}));
    }

    static VirtualChip repeatedAnswer(ForgersBench bench) {
        byte[][] heard = new byte[1][];
        return inSession(bench, answer -> {
            if (heard[0] == null) {
                heard[0] = answer;
            }
            return heard[0];
        });
    }

    /** After that many answers another card answers. */
    static VirtualChip swapped(ForgersBench bench, int after) {
        VirtualChip another = bench.another();
        another.powerUp();
        int[] answers = new int[1];
        return tampered(bench.genuine(), (command, answer) -> ++answers[0] > after ? another.answer(command) : answer);
    }

    private static VirtualChip answeringToken(ForgersBench bench, Trick token) {
        return tampered(
                bench.genuine(),
                (command, answer) -> (command[1] & 0xFF) == EXTERNAL_AUTHENTICATE
                        ? Answer.of(token.play(command)).encoded()
                        : answer);
    }

    private static VirtualChip inSession(ForgersBench bench, Trick trick) {
        return tampered(
                bench.genuine(), (command, answer) -> (command[0] & SECURED) == SECURED ? trick.play(answer) : answer);
    }

    /** Makes bytes of bytes. */
    private interface Trick {
        byte[] play(byte[] bytes);
    }

    /** A genuine chip whose answers pass through the forger's hands; a new power-up begins a new session of it. */
    private static VirtualChip tampered(VirtualChip genuine, BiFunction<byte[], byte[], byte[]> hands) {
        return genuine.answering(command -> {
            byte[] answer = genuine.answer(command);
            return command.length < 2 ? answer : hands.apply(command, answer);
        });
    }
}
