// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.printer;

import com.sun.net.httpserver.HttpServer;
import id.anjungan.simulator.timing.Floor;
import id.anjungan.simulator.timing.Pace;
import id.anjungan.simulator.wire.WireLog;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * An IPP Everywhere printer with one cassette of A4 and one face-down tray, over real HTTP on loopback. Jobs, counters
 * and tray outlive every client. Every method may be called from any thread; none waits for a sheet.
 */
public final class VirtualIppPrinter implements AutoCloseable {
    static {
        // an answer goes out in two writes, and Nagle's algorithm would hold the second back for 40 ms
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    /** Nobody puts up a printer that has never printed. */
    private static final int USED = 4711;

    private final PrinterTraits traits;
    private final WireLog log;
    private final PrinterBody body;
    private final PrintEngine engine;
    private final DeskMood mood = new DeskMood();
    private final ExecutorService clerks = Executors.newCachedThreadPool(work -> daemon(work, "printer-http"));
    private final Thread printing;
    private final Optional<SelfSigned> identity;
    private HttpServer server;
    private int port;

    /** @param port to listen on; 0 for a free one */
    public VirtualIppPrinter(Pace pace, WireLog log, int port) {
        this(PrinterTraits.standard(port), pace, log);
    }

    public VirtualIppPrinter(PrinterTraits traits, Pace pace, WireLog log) {
        this.traits = traits;
        this.log = log;
        this.port = traits.port();
        this.body = new PrinterBody(traits.resumesAfterJam());
        this.body.isUsed(USED);
        this.engine = new PrintEngine(body, traits, pace, log);
        this.printing = daemon(engine, "printer-engine");
        this.identity = traits.tls() ? Optional.of(new SelfSigned()) : Optional.empty();
    }

    private static Thread daemon(Runnable work, String name) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }

    /** Listens and prints. Called once. */
    public synchronized VirtualIppPrinter start() throws IOException {
        listen();
        printing.start();
        return this;
    }

    private void listen() throws IOException {
        var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
        server = identity.isPresent() ? identity.get().server(address) : HttpServer.create(address, 0);
        port = server.getAddress().getPort();
        URI uri = URI.create(url());
        var answers = new IppAnswers(body, new PrinterAttributes(body, traits, uri), uri, mood);
        server.createContext("/", new IppService(answers, mood, log));
        server.setExecutor(clerks);
        server.start();
    }

    /** {@code ipp://localhost:PORT/ipp/print}; known after the start. */
    public synchronized String url() {
        return (traits.tls() ? "ipps" : "ipp") + "://localhost:" + port + "/ipp/print";
    }

    /** Its own certificate, made with it, as PEM (RFC 7468); empty without TLS. */
    public Optional<String> certificatePem() {
        return identity.map(SelfSigned::pem);
    }

    /** Told of every sheet from now on. */
    public void listen(SheetListener listener) {
        engine.listen(listener);
    }

    /** The counter that it tells goes on from here; before it prints anything. */
    public void countsFrom(int sheets) {
        body.isUsed(sheets);
    }

    /** The condition arises now; a jam that finds a sheet in the path spoils it. */
    public void set(PrinterCondition condition) {
        log.note("!! " + condition.keyword());
        body.set(condition);
    }

    /**
     * The condition arises by itself when so many more sheets have left and the next is being fed: 0 for the next
     * sheet. A jam then takes that sheet with it; everything else keeps it from being fed. Independent of timing.
     */
    public void setAfter(int sheets, PrinterCondition condition) {
        body.arm(sheets, condition);
    }

    /** Somebody puts everything right: paper, toner, covers, jammed sheets. A job that was jammed is aborted then. */
    public void clear() {
        log.note("!! clear");
        body.clear();
    }

    public void clear(PrinterCondition condition) {
        body.clear(condition);
    }

    public Set<PrinterCondition> conditions() {
        return body.conditions();
    }

    /** Its cable is pulled: nobody reaches it, but it prints what it has. */
    public synchronized void unplug() {
        log.note("!! unplugged");
        server.stop(0);
    }

    /** It is switched off in the middle of what it does; its jobs are kept. */
    public synchronized void switchOff() {
        unplug();
        body.power(false);
    }

    /** Back at the same address, after {@link #unplug()} or {@link #switchOff()}. */
    public synchronized void plug() throws IOException {
        log.note("!! plugged");
        listen();
        body.power(true);
    }

    /** Whether it takes jobs; when not, it says so and refuses them. */
    public void accept(boolean yes) {
        mood.accept(yes);
    }

    /** Whether it tells of no sheet that it printed, as some printers do. */
    public void forgetful(boolean yes) {
        mood.forget(yes);
    }

    /** It leaves every request without an answer, until {@link #answering()}. */
    public void silent() {
        mood.silent(DeskMood.Silence.TO_ALL);
    }

    /** It leaves jobs without an answer, and does not take them, until {@link #answering()}. */
    public void silentToJobs() {
        mood.silent(DeskMood.Silence.TO_JOBS);
    }

    /** It takes the next job and prints it, and from then on answers nothing, until {@link #answering()}. */
    public void silentWithNextJob() {
        mood.silentWithNextJob();
    }

    public void answering() {
        mood.silent(DeskMood.Silence.NONE);
    }

    /** So many of the next jobs are told that the printer is busy. */
    public void busyFor(int requests) {
        mood.busyFor(requests);
    }

    /** The next job is taken, but its client never hears of it. */
    public void loseNextAnswer() {
        mood.loseNextAnswer();
    }

    /** The line breaks when so many bytes of the next job's document have arrived; the job is not taken. */
    public void breakNextTransferAfter(int bytes) {
        mood.breakNextTransferAfter(bytes);
    }

    /** Sheets that left since the printer was made. */
    public int sheets() {
        return body.total();
    }

    /** Names of the jobs whose sheets lie in the tray, one a sheet, lowest first. */
    public List<String> tray() {
        return body.tray();
    }

    /** Somebody takes all that lies in the tray; answers what it was. */
    public List<String> trayTaken() {
        return body.takeTray();
    }

    /** Jobs that have not ended. */
    public int queued() {
        return (int) body.jobs().stream().filter(job -> !job.ended()).count();
    }

    /** What the paper's way alone has taken, by the table, whatever the pace. */
    public Floor floor() {
        return engine.floor();
    }

    @Override
    public synchronized void close() {
        if (server != null) {
            server.stop(0);
        }
        printing.interrupt();
        clerks.shutdownNow();
    }
}
