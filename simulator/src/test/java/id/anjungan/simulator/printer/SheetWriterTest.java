// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.printer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SheetWriterTest {
    @TempDir
    Path folder;

    private static BufferedImage image(int type) {
        BufferedImage image = new BufferedImage(20, 30, type);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 20, 30);
        pen.setColor(Color.BLACK);
        pen.fillRect(0, 25, 5, 5);
        pen.dispose();
        return image;
    }

    private static Sheet sheet(int number, int clockwise, BufferedImage image) {
        return new Sheet(number, "L-" + number, 1, 1, "iso_a4_210x297mm", "face-down", clockwise, image);
    }

    @Test
    void sheetsAreNumberedAsTheyLeaveAndLieAsTheyLay() throws Exception {
        try (SheetWriter writer = new SheetWriter(folder.resolve("printed"))) {
            writer.sheet(sheet(1, 90, image(BufferedImage.TYPE_BYTE_GRAY)));
            writer.sheet(sheet(2, 0, image(BufferedImage.TYPE_3BYTE_BGR)));
        }

        BufferedImage first = ImageIO.read(folder.resolve("printed/01.png").toFile());
        JsonNode json =
                new ObjectMapper().readTree(folder.resolve("printed/01.json").toFile());
        assertThat(first.getWidth()).isEqualTo(20);
        assertThat(json.at("/job/name").asText()).isEqualTo("L-1");
        assertThat(json.at("/job/medium").asText()).isEqualTo("iso_a4_210x297mm");
        assertThat(json.at("/job/tray").asText()).isEqualTo("face-down");
        assertThat(json.at("/orientation/clockwise").asInt()).isEqualTo(90);
        assertThat(folder.resolve("printed/02.png")).exists();
    }

    @Test
    void comparingTurnsAndTellsTheShareOfPixels() {
        BufferedImage sheet = image(BufferedImage.TYPE_BYTE_GRAY);
        BufferedImage upright = SheetCompare.upright(sheet, 90);

        assertThat(upright.getWidth()).isEqualTo(30);
        assertThat(upright.getRaster().getSample(2, 2, 0))
                .as("lower left has become upper left")
                .isZero();
        assertThat(SheetCompare.difference(sheet, image(BufferedImage.TYPE_3BYTE_BGR)))
                .isZero();
        assertThat(SheetCompare.difference(SheetCompare.upright(sheet, 180), sheet))
                .isEqualTo(50 / 600.0);
        assertThat(SheetCompare.difference(upright, sheet)).isEqualTo(1);
    }
}
