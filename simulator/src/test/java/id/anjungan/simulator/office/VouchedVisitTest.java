// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.anjungan.core.catalogue.Assurance;
import id.anjungan.core.catalogue.Offer;
import id.anjungan.core.numbers.Nik;
import id.anjungan.core.office.Evidence;
import id.anjungan.core.office.OfficeFault;
import id.anjungan.core.office.SamVoucher;
import id.anjungan.core.office.VisitDesk.Answer;
import id.anjungan.core.office.VisitGrant;
import id.anjungan.simulator.card.observed.ObservedWorkshop;
import id.anjungan.simulator.state.StateFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a card is worth to the office for which only a SAM vouches. */
class VouchedVisitTest {
    @TempDir
    static Path state;

    @TempDir
    Path folder;

    private Rehearsal rehearsal;

    @BeforeEach
    void open() throws IOException {
        rehearsal = new Rehearsal(state, folder);
        rehearsal.office.knobs().offers(List.of("KARTU_KELUARGA", "KUTIPAN_AKTA_KELAHIRAN"));
    }

    @AfterEach
    void close() {
        rehearsal.close();
    }

    @Test
    void itOpensAVisitForOnesOwnPapers() throws Exception {
        VisitGrant vouched = granted(evidence(ObservedWorkshop.module(new StateFolder(state))));
        assertThat(vouched.assurance()).isEqualTo(Assurance.VOUCHED_CARD_AND_FINGER);
        assertThat(rehearsal.client.documents().offers(vouched).offers())
                .extracting(Offer::relation)
                .containsExactly("DIRI", "DIRI");

        VisitGrant proven = rehearsal.open("siti");
        assertThat(proven.assurance()).isEqualTo(Assurance.CARD_AND_FINGER);
        assertThat(rehearsal.client.documents().offers(proven).offers())
                .extracting(Offer::relation)
                .containsExactly("DIRI", "DIRI", "ANAK", "ANAK");
    }

    @Test
    void aSamThatDoesNotStandInThisKioskIsNotBelieved() throws Exception {
        Answer answer = rehearsal.client.visits().open(evidence("0011223344556677"));

        assertThat(answer).isInstanceOf(Answer.SentToCounter.class);
        assertThat(rehearsal.office.book().referrals()).containsExactly("SAM not known in this kiosk");
        assertThat(rehearsal.office.book().visits()).isEmpty();
    }

    @Test
    void itsNonceIsGoodForOneOpeningToo() throws Exception {
        Evidence evidence = evidence(ObservedWorkshop.module(new StateFolder(state)));
        granted(evidence);

        assertThatThrownBy(() -> rehearsal.client.visits().open(evidence)).isInstanceOf(OfficeFault.class);
    }

    private Evidence evidence(String module) throws OfficeFault {
        Nik siti = new Nik(rehearsal.persona("siti").nik());
        return new SamVoucher("ktpel-observed", module)
                .evidence(rehearsal.client.visits().nonce(), siti, 1);
    }

    private VisitGrant granted(Evidence evidence) throws OfficeFault {
        return ((Answer.Granted) rehearsal.client.visits().open(evidence)).grant();
    }
}
