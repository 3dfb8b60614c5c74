// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui;

import id.anjungan.core.device.CardStation;
import id.anjungan.core.device.CodeStation;
import id.anjungan.core.device.FingerStation;
import id.anjungan.core.identity.Reception;
import id.anjungan.core.identity.WayCounts;
import id.anjungan.core.journey.accompany.AccompanyCrew;
import id.anjungan.core.journey.identify.IdentifyCrew;
import id.anjungan.core.journey.print.PrintCrew;
import id.anjungan.core.office.http.HttpsOffice;
import id.anjungan.core.visit.KioskClock;

/** What the errands of several journeys use together, and what each journey takes of it. */
record House(
        Books books,
        DeviceRack rack,
        CardStation card,
        FingerStation finger,
        CodeStation code,
        Centre centre,
        PrintRoom room) {

    IdentifyCrew identifying(WayCounts ways, KioskClock clock) {
        HttpsOffice office = centre.office();
        return new IdentifyCrew(
                card,
                finger,
                code,
                books.tries(),
                office.visits(),
                new Reception(office.visits(), ways),
                office.documents(),
                books.audit(),
                clock);
    }

    AccompanyCrew accompanying(KioskClock clock) {
        HttpsOffice office = centre.office();
        return new AccompanyCrew(card, office.visits(), office.officers(), books.audit(), books.officers(), clock);
    }

    PrintCrew printing() {
        HttpsOffice office = centre.office();
        return new PrintCrew(
                office.documents(),
                centre.inspector()::inspect,
                room.parts().printers(),
                room.desk(),
                office.visits(),
                finger,
                books.audit());
    }
}
