// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.card;

import id.anjungan.simulator.timing.Floor;
import id.anjungan.simulator.timing.Pace;
import id.anjungan.simulator.wire.WireLog;
import java.net.InetSocketAddress;
import java.util.regex.Pattern;

/**
 * Card and SAM in the two slots of a real pcscd, as {@link CardStand} has them without one: the SAM lies there from
 * the start, no card does. They outlive pcscd and lie in the next one's slots again. Safe from any thread.
 */
public final class VpcdStand implements AutoCloseable {
    /** The names that {@link Pcscd} gives the slots. */
    public static final Pattern CARD_SLOT = Pattern.compile("Virtual PCD.* 00 00$");

    public static final Pattern SAM_SLOT = Pattern.compile("Virtual PCD.* 00 01$");

    private final Floor floor = new Floor();
    private final CardSlot card;
    private final VpcdLink cardLink;
    private final VpcdLink samLink;

    /** @param sam lies in the second slot */
    public VpcdStand(VirtualChip sam, Pace pace) {
        card = new CardSlot(true, pace, floor, WireLog.none());
        cardLink = serving(card, Pcscd.CARD_PORT);
        CardSlot samSlot = new CardSlot(false, pace, floor, WireLog.none());
        samSlot.lay(sam);
        samLink = serving(samSlot, Pcscd.SAM_PORT);
    }

    /** Lays a chip; whatever lies there is lifted first. pcscd sees it within a second. */
    public void lay(VirtualChip chip) {
        card.lay(chip);
        cardLink.hangUp();
    }

    /** Lifts what lies there; an exchange under way fails. */
    public void lift() {
        card.lift();
        cardLink.hangUp();
    }

    /** Lifts a chip that is just being asked something: the connection ends before its answer comes. */
    void tearOff() {
        cardLink.hangUp();
    }

    /** The time that physics took from what crossed both slots, whatever the pace was. */
    public Floor floor() {
        return floor;
    }

    @Override
    public void close() {
        cardLink.close();
        samLink.close();
    }

    private static VpcdLink serving(CardSlot slot, int port) {
        VpcdLink link = new VpcdLink(slot, new InetSocketAddress("127.0.0.1", port), () -> {});
        Thread thread = new Thread(link::serve, "adm-vpcd-" + port);
        thread.setDaemon(true);
        thread.start();
        return link;
    }
}
