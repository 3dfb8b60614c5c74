// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.ipp;

import com.hp.jipp.encoding.IppPacket;
import com.hp.jipp.encoding.KeywordOrName;
import com.hp.jipp.model.MediaCol;
import com.hp.jipp.model.PrintQuality;
import com.hp.jipp.model.Types;

/** The Print-Job that goes before a document (RFC 8011 §4.2.1). */
final class PrintRequest {
    /** Under which names the printer keeps the job. */
    record Ticket(String job, String user) {}

    private PrintRequest() {}

    static IppPacket.Builder of(IppLine line, PaperSettings paper, Prepared document, Ticket ticket) {
        IppPacket.Builder request = IppPacket.printJob(line.printer());
        request.getOperationAttributes().put(Types.requestingUserName, ticket.user());
        request.getOperationAttributes().put(Types.jobName, ticket.job());
        request.getOperationAttributes().put(Types.documentFormat, document.format());
        request.getOperationAttributes().put(Types.jobImpressions, document.pages());
        request.getJobAttributes().put(Types.copies, 1);
        if (paper.tray().isEmpty()) {
            request.getJobAttributes().put(Types.media, PwgPage.A4);
        } else {
            request.getJobAttributes().put(Types.mediaCol, a4From(paper.tray()));
        }
        request.getJobAttributes().put(Types.sides, document.sides());
        request.getJobAttributes().put(Types.printQuality, PrintQuality.normal);
        return request;
    }

    private static MediaCol a4From(String tray) {
        MediaCol medium = new MediaCol();
        medium.setMediaSize(new MediaCol.MediaSize(21_000, 29_700));
        medium.setMediaSource(new KeywordOrName(tray));
        return medium;
    }
}
