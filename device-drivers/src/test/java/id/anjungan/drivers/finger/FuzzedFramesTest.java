// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.finger;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjungan.core.device.FingerCapture;
import id.anjungan.core.device.FingerScannerFault;
import id.anjungan.core.hostile.HostileInputs;
import id.anjungan.drivers.finger.FingerPacket.Kind;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** A million damaged frames with {@code -Plong}, a tenth of it else; little memory, an end in time, and then good. */
class FuzzedFramesTest {
    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);
    private static final int SIGN = 42;
    private static final byte[] LONGEST_GAP = new byte[FingerPacket.FRAME + FingerPacket.LONGEST];
    private static final ModuleProfile SMALL =
            new ModuleProfile("small", 16, 16, 4, 500, 57600, 57600, 128, Set.of(), true);

    @Test
    void whateverCameBeforeTheNextGoodPacketIsRead() {
        ScriptedLine line = new ScriptedLine(written -> new byte[0]);
        FingerPacketReader reader = new FingerPacketReader(line, FingerPacket.USUAL_ADDRESS);
        HostileInputs.feed(
                input -> {
                    line.put(input);
                    line.put(LONGEST_GAP);
                    line.put(FakeModule.ack(SIGN));
                    FingerPacket packet = reader.next(SECOND);
                    while (packet.kind() != Kind.ACK || packet.payload()[0] != SIGN) {
                        packet = reader.next(SECOND);
                    }
                    assertThat(packet.payload()).hasSize(1);
                },
                FakeModule.ack(0),
                FakeModule.parameters(3, 6),
                FakeModule.packet(Kind.DATA, new int[128]),
                FakeModule.packet(Kind.END_OF_DATA, new int[256]),
                new FingerPacket(0x1234, Kind.DATA, new byte[32]).encoded());
    }

    @Test
    void whateverAModuleAnswersTheCaptureEndsAndTheNextOneIsGood() {
        HostileInputs.feedOneIn(
                20,
                input -> {
                    FakeModule module = new FakeModule(SMALL);
                    module.once(0x13, input)
                            .once(0x0F, input)
                            .once(0x01, input)
                            .once(0x02, input)
                            .once(0x0A, input);
                    ScriptedLine line = new ScriptedLine(module);
                    SerialFingerScanner scanner = new SerialFingerScanner(line, SMALL, ModuleKey.FACTORY);
                    try {
                        scanner.capture();
                    } catch (FingerScannerFault fault) {
                        assertThat(fault.kind()).isNotEqualTo(FingerScannerFault.Kind.GONE);
                    }
                    assertThat(line.elapsedMs()).isLessThan(20_000);
                    module.once(0x01, FakeModule.ack(2));
                    FingerCapture next = again(scanner);
                    assertThat(next).isInstanceOf(FingerCapture.Taken.class);
                },
                FakeModule.ack(0),
                FakeModule.ack(2),
                FakeModule.parameters(2, 6),
                FakeModule.picture(SMALL.imageBytes(), SMALL.packet(), at -> at));
    }

    /** What was queued and not asked for yet may still come; then all is well. */
    private static FingerCapture again(SerialFingerScanner scanner) throws FingerScannerFault {
        FingerCapture capture = new FingerCapture.Cancelled();
        for (int i = 0; i < 6 && !(capture instanceof FingerCapture.Taken); i++) {
            try {
                capture = scanner.capture();
            } catch (FingerScannerFault stillQueued) {
                capture = new FingerCapture.Cancelled();
            }
        }
        return capture;
    }
}
