// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.ktpel.remote;

import id.anjungan.core.device.CardReaderFault;
import id.anjungan.core.device.CardReaderFault.Kind;
import id.anjungan.drivers.ktpel.SamProvider;
import id.anjungan.drivers.ktpel.SamRefusal;
import id.anjungan.drivers.ktpel.SessionKeys;
import id.anjungan.drivers.ktpel.Suite;
import id.anjungan.drivers.pcsc.PcscStation;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A SAM that answers from afar, by the contract {@code sam-openapi.yaml}. {@link #open} makes the connection, which is
 * then kept warm, so that a citizen's card waits for one round trip a question and for no handshake.
 */
public final class RemoteSam implements SamProvider {
    private static final Logger LOG = LoggerFactory.getLogger(RemoteSam.class);
    private static final int NOT_GENUINE = 422;

    private final SamQuestions line;
    private final SamLimits limits;
    private ScheduledExecutorService keeper;
    private String authentication = "";

    RemoteSam(SamQuestions line, SamLimits limits) {
        this.line = line;
        this.limits = limits;
    }

    @Override
    public void open(PcscStation station) throws CardReaderFault {
        close();
        ready();
        if (!limits.warm().isZero()) {
            keeper = Executors.newSingleThreadScheduledExecutor(task -> {
                Thread thread = new Thread(task, "adm-remote-sam");
                thread.setDaemon(true);
                return thread;
            });
            long period = limits.warm().toMillis();
            Future<?> unused = keeper.scheduleWithFixedDelay(this::keepWarm, period, period, TimeUnit.MILLISECONDS);
        }
    }

    private void ready() throws CardReaderFault {
        try (SamReply reply = line.get("v1/sam")) {
            demandSuccess(reply);
            if (reply.as(SamMessages.Status.class).state() != SamMessages.State.READY) {
                throw SamRefusal.NOT_ACTIVATED.fault("remote", null);
            }
        }
    }

    private void keepWarm() {
        try {
            ready();
        } catch (CardReaderFault fault) {
            LOG.warn("the remote SAM is not ready: {}", fault.getMessage());
        }
    }

    @Override
    public byte[] terminalToken(Suite suite, byte[] uid, byte[] challenge) throws CardReaderFault {
        authentication = "";
        try (SamReply reply =
                line.post("v1/authentications", new SamMessages.Beginning(suite.number(), uid, challenge))) {
            demandSuccess(reply);
            SamMessages.Begun begun = reply.as(SamMessages.Begun.class);
            authentication = begun.id();
            return begun.token();
        }
    }

    @Override
    public Optional<SessionKeys> sessionKeys(byte[] cardToken) throws CardReaderFault {
        if (authentication.isEmpty()) {
            throw new CardReaderFault(Kind.SAM_REFUSED, "remote SAM: no authentication has begun", null);
        }
        String path = "v1/authentications/" + authentication + "/answer";
        try (SamReply reply = line.post(path, new SamMessages.Finishing(cardToken))) {
            if (reply.status() == NOT_GENUINE && reply.problem().equals("card-not-genuine")) {
                return Optional.empty();
            }
            demandSuccess(reply);
            SamMessages.Finished keys = reply.as(SamMessages.Finished.class);
            return Optional.of(new SessionKeys(keys.enc(), keys.mac(), keys.counter()));
        } finally {
            authentication = "";
        }
    }

    /**
     * Every problem that the contract knows is the service's refusal; one that it does not know is a broken service.
     */
    private static void demandSuccess(SamReply reply) throws CardReaderFault {
        if (reply.succeeded()) {
            return;
        }
        String code = reply.problem();
        switch (code) {
            case "not-activated" -> throw SamRefusal.NOT_ACTIVATED.fault("remote", null);
            case "institution-unknown" -> throw SamRefusal.OTHER_INSTITUTION.fault("remote", null);
            default -> throw SamReply.unintelligible(code);
        }
    }

    /** Connections are kept for the next {@link #open}. */
    @Override
    public void close() {
        authentication = "";
        if (keeper != null) {
            keeper.shutdownNow();
            keeper = null;
        }
    }
}
