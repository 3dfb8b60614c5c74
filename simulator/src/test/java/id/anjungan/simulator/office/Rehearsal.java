// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.office;

import id.anjungan.core.catalogue.Offer;
import id.anjungan.core.numbers.Nik;
import id.anjungan.core.office.Evidence;
import id.anjungan.core.office.Nonce;
import id.anjungan.core.office.OfficeFault;
import id.anjungan.core.office.VisitDesk;
import id.anjungan.core.office.VisitGrant;
import id.anjungan.core.office.http.Budgets;
import id.anjungan.core.office.http.CallTiming;
import id.anjungan.core.office.http.HttpsOffice;
import id.anjungan.core.tls.MutualTls;
import id.anjungan.simulator.people.Persona;
import id.anjungan.simulator.people.Population;
import id.anjungan.simulator.state.StateFolder;
import id.anjungan.simulator.timing.Pace;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.bouncycastle.operator.OperatorCreationException;

/** An office and a kiosk's client in one JVM, over real TLS on the loopback. */
public final class Rehearsal implements AutoCloseable {
    private static final String NEIGHBOUR = "kiosk-neighbour";

    final Population people = Population.fromSeed(42);
    final List<String> wire = Collections.synchronizedList(new ArrayList<>());
    final List<byte[]> served = Collections.synchronizedList(new ArrayList<>());
    final HandmadeChips chips;
    private final Path state;
    private final Path root;
    private final Budgets budgets;
    public VirtualOffice office;
    URI address;
    public HttpsOffice client;

    /**
     * @param state kept by the whole class, since making keys takes a while
     * @param root of this rehearsal alone
     */
    public Rehearsal(Path state, Path root) throws IOException {
        this(state, root, Budgets.STANDARD);
    }

    Rehearsal(Path state, Path root, Budgets budgets) throws IOException {
        this.state = state;
        this.root = root;
        this.budgets = budgets;
        try {
            chips = new HandmadeChips();
        } catch (GeneralSecurityException | OperatorCreationException e) {
            throw new IOException(e);
        }
        open(root.resolve("data"));
    }

    private void open(Path data) throws IOException {
        VirtualOffice.Setup setup = new VirtualOffice.Setup(
                new StateFolder(state), data, people, Pace.fast(), wire::add, served::add, Clock.systemUTC(), 0);
        try {
            Path country = chips.writeAnchor(root);
            office = new VirtualOffice(setup, new IssuedChips(country, HandmadeChips::biodata));
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
        address = office.start();
        client = anotherClient();
    }

    /** The same kiosk, as after a restart; to be closed. */
    HttpsOffice anotherClient() throws IOException {
        return new HttpsOffice(address, keys(), budgets, CallTiming.real());
    }

    /** Another machine of the same office, with a key of its own; to be closed. */
    HttpsOffice neighbour() throws IOException {
        try {
            office.tls().issue(NEIGHBOUR, "CN=" + NEIGHBOUR + ",O=Dinas Dukcapil CONTOH,C=ID", OfficeTls.Use.KIOSK);
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
        office.admit(NEIGHBOUR);
        return new HttpsOffice(address, keys(NEIGHBOUR), budgets, CallTiming.real());
    }

    /** Stops the office and starts it again over the same data; the client is new as well. */
    void restart() throws IOException {
        close();
        open(root.resolve("data"));
    }

    MutualTls keys() throws IOException {
        return keys(VirtualOffice.KIOSK);
    }

    private MutualTls keys(String kiosk) throws IOException {
        OfficeTls tls = office.tls();
        return MutualTls.read(tls.anchor(), tls.keystore(kiosk), tls.passwordFile());
    }

    Persona persona(String id) {
        return people.persona(id);
    }

    Evidence.CardAndFinger evidence(String id) throws OfficeFault {
        return evidence(persona(id), client.visits().nonce());
    }

    Evidence.CardAndFinger evidence(Persona persona, Nonce nonce) {
        try {
            return new Evidence.CardAndFinger(nonce, new Nik(persona.nik()), chips.proof(persona, nonce.bytes()), 1);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public VisitGrant open(String id) throws OfficeFault {
        return ((VisitDesk.Answer.Granted) client.visits().open(evidence(id))).grant();
    }

    public Offer offer(VisitGrant grant, String kind, String relation) throws OfficeFault {
        return client.documents().offers(grant).offers().stream()
                .filter(offer -> offer.kind().equals(kind) && offer.relation().equals(relation))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public void close() {
        client.close();
        office.close();
    }
}
