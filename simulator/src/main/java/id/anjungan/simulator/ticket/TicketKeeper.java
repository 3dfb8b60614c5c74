// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.ticket;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import javax.imageio.ImageIO;

/** Keeps tickets as {@code ticket-NN.png}, on the printer's own thread. */
public final class TicketKeeper implements Consumer<BufferedImage> {
    private final Path folder;
    private int tickets;

    /** The folder is made with the first ticket. */
    public TicketKeeper(Path folder) {
        this.folder = folder;
        ImageIO.setUseCache(false);
    }

    @Override
    public void accept(BufferedImage ticket) {
        try {
            Files.createDirectories(folder);
            Path file = folder.resolve("ticket-%02d.png".formatted(++tickets));
            ImageIO.write(ticket, "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException("a ticket could not be kept", e);
        }
    }
}
