// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.ipp;

import com.hp.jipp.encoding.AttributeGroup;
import com.hp.jipp.encoding.AttributeType;
import com.hp.jipp.encoding.Resolution;
import com.hp.jipp.encoding.ResolutionUnit;
import com.hp.jipp.model.Types;
import id.anjungan.core.device.PrinterFault;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a printer is and can (RFC 8011 §5.4, PWG 5102.4 §5). What it does not tell counts as what IPP Everywhere
 * demands.
 *
 * @param uuid printer-uuid; empty when it tells none
 * @param resolutions square resolutions of raster that it takes, in dots per inch
 * @param rasterTypes {@code sgray_8}, {@code srgb_8}, …
 * @param sheetBack how it wants the back of a sheet: {@code normal}, {@code flipped}, {@code rotated}, {@code
 *     manual-tumble}
 */
record PrinterTalents(
        String model,
        String uuid,
        List<String> formats,
        List<Integer> resolutions,
        List<String> rasterTypes,
        List<String> sides,
        String sheetBack) {

    private static final int PREFERRED_DPI = 300;
    /** An A4 page of more would take a quarter of a gigabyte to draw. */
    private static final int MOST_DPI = 600;

    private static final AttributeType<?>[] ASKED = {
        Types.printerMakeAndModel,
        Types.printerUuid,
        Types.documentFormatSupported,
        Types.pwgRasterDocumentResolutionSupported,
        Types.pwgRasterDocumentTypeSupported,
        Types.pwgRasterDocumentSheetBack,
        Types.sidesSupported
    };

    static PrinterTalents ask(IppLine line) throws PrinterFault {
        return line.printerAttributes(PrinterTalents::of, ASKED);
    }

    static PrinterTalents of(AttributeGroup group) {
        return new PrinterTalents(
                PrinterState.text(group, Types.printerMakeAndModel),
                PrinterState.text(group, Types.printerUuid),
                PrinterState.texts(group, Types.documentFormatSupported),
                resolutions(group),
                PrinterState.texts(group, Types.pwgRasterDocumentTypeSupported),
                PrinterState.texts(group, Types.sidesSupported),
                PrinterState.text(group, Types.pwgRasterDocumentSheetBack));
    }

    private static List<Integer> resolutions(AttributeGroup group) {
        List<Integer> dpi = new ArrayList<>();
        for (Resolution each : PrinterState.values(group, Types.pwgRasterDocumentResolutionSupported)) {
            if (each.getX() == each.getY() && each.getUnit().equals(ResolutionUnit.dotsPerInch) && each.getX() > 0) {
                dpi.add(each.getX());
            }
        }
        return dpi;
    }

    boolean takes(String format) {
        return formats.isEmpty() || formats.contains(format);
    }

    /** Whether a page comes out as we draw it, in grey at least. */
    boolean takesOurRaster() {
        boolean types = rasterTypes.isEmpty() || rasterTypes.contains("sgray_8") || rasterTypes.contains("srgb_8");
        return takes(Raster.FORMAT) && types && dpi().isPresent();
    }

    boolean printsBothSides() {
        return sides.contains(Raster.LONG_EDGE) && sides.contains(Raster.SHORT_EDGE);
    }

    /** 300, or the finest below it, or the coarsest above it; none when that is beyond what we draw. */
    OptionalInt dpi() {
        return resolutions.stream()
                .filter(dpi -> dpi <= PREFERRED_DPI)
                .max(Integer::compare)
                .or(() -> resolutions.stream().min(Integer::compare))
                .or(() -> Optional.of(PREFERRED_DPI))
                .filter(dpi -> dpi <= MOST_DPI)
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
    }
}
