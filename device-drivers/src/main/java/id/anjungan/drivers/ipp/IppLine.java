// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.ipp;

import com.hp.jipp.encoding.AttributeGroup;
import com.hp.jipp.encoding.AttributeType;
import com.hp.jipp.encoding.IppInputStream;
import com.hp.jipp.encoding.IppOutputStream;
import com.hp.jipp.encoding.IppPacket;
import com.hp.jipp.encoding.Tag;
import com.hp.jipp.model.Status;
import id.anjungan.core.device.PrinterFault;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Proxy;
import java.net.URI;
import java.time.Duration;
import java.util.NoSuchElementException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.net.ssl.SSLHandshakeException;
import okhttp3.ConnectionPool;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okio.BufferedSink;

/**
 * IPP over HTTP (RFC 8010 §4): one packet there, one back. Questions may be repeated by the HTTP library when a
 * connection that it kept turns out to be dead; a document goes over a connection of its own and is never sent twice.
 * A busy printer ({@code server-error-busy}) is asked again for eight seconds, which is safe because it took nothing.
 * Safe from several threads.
 */
final class IppLine {
    /** How to wait between two tries. */
    interface Pause {
        /** On a real machine: the thread sleeps. */
        Pause ASLEEP = time -> Thread.sleep(time.toMillis());

        void take(Duration time) throws InterruptedException;
    }

    /** What follows the packet: the document. */
    interface Payload {
        long length();

        void writeTo(OutputStream out) throws IOException;

        /** Overwrites what was made for it, if anything was; to be called when nobody sends it any more. */
        default void wipe() {}
    }

    /** More than any printer's attributes or job list; a reply beyond it is not read on. */
    static final int LONGEST_REPLY = 1 << 20;

    /** Before each further try while the printer is busy; doubled each time, eight seconds in all. */
    private static final Duration FIRST_PAUSE = Duration.ofMillis(250);

    private static final int TRIES = 6;
    private static final int SUCCESSFUL = 0x100;
    private static final MediaType IPP = MediaType.get("application/ipp");
    private static final Payload NOTHING = new Payload() {
        @Override
        public long length() {
            return 0;
        }

        @Override
        public void writeTo(OutputStream out) {}
    };

    private final URI printer;
    private final HttpUrl url;
    private final OkHttpClient asking;
    private final OkHttpClient sending;
    private final Pause pause;
    private final AtomicInteger requestId = new AtomicInteger();

    IppLine(URI printer, OkHttpClient http, Pause pause) {
        this.printer = printer;
        this.url = httpUrl(printer);
        this.asking = http;
        this.sending = http.newBuilder()
                .retryOnConnectionFailure(false)
                .connectionPool(new ConnectionPool(0, 1, TimeUnit.NANOSECONDS))
                .build();
        this.pause = pause;
    }

    /** A client that gives up soon. */
    static OkHttpClient.Builder client() {
        return new OkHttpClient.Builder()
                .connectTimeout(Duration.ofSeconds(3))
                .readTimeout(Duration.ofSeconds(10))
                .writeTimeout(Duration.ofSeconds(10))
                .proxy(Proxy.NO_PROXY)
                .followRedirects(false);
    }

    /** RFC 3510 §5: port 631 unless another is named. */
    private static HttpUrl httpUrl(URI printer) {
        String scheme = printer.getScheme() == null ? "" : printer.getScheme();
        if (!scheme.equals("ipp") && !scheme.equals("ipps") || printer.getHost() == null) {
            throw new IllegalArgumentException("printer.url must begin with ipp:// or ipps:// and name a host");
        }
        return new HttpUrl.Builder()
                .scheme(scheme.equals("ipp") ? "http" : "https")
                .host(printer.getHost())
                .port(printer.getPort() == -1 ? 631 : printer.getPort())
                .encodedPath(printer.getRawPath().isEmpty() ? "/" : printer.getRawPath())
                .build();
    }

    /** The printer's address, as requests name it. */
    URI printer() {
        return printer;
    }

    /** Asks; the answer may be a refusal. Throws GONE or GARBLED. */
    IppPacket ask(IppPacket.Builder request) throws PrinterFault {
        return exchange(request, NOTHING, Duration.ofSeconds(10));
    }

    /** What the printer says of itself. Throws GONE or GARBLED. */
    <T> T printerAttributes(Function<AttributeGroup, T> reading, AttributeType<?>... types) throws PrinterFault {
        IppPacket reply = ask(IppPacket.getPrinterAttributes(printer, types));
        AttributeGroup group = reply.get(Tag.printerAttributes);
        if (reply.getCode() >= SUCCESSFUL || group == null) {
            throw new PrinterFault(PrinterFault.Kind.GARBLED, "no attributes, status " + reply.getCode(), null);
        }
        return understood(() -> reading.apply(group), false);
    }

    /**
     * Hands over a document. Once its first byte may have left, every failure is UNCERTAIN.
     *
     * @param limit for the whole of it
     */
    IppPacket send(IppPacket.Builder request, Payload document, Duration limit) throws PrinterFault {
        return exchange(request, document, limit);
    }

    private IppPacket exchange(IppPacket.Builder request, Payload payload, Duration limit) throws PrinterFault {
        for (int attempt = 1; ; attempt++) {
            IppPacket packet = request.setRequestId(requestId.incrementAndGet()).build();
            IppPacket reply = once(packet, payload, limit);
            if (reply.getCode() != Status.serverErrorBusy.getCode() || attempt == TRIES) {
                return reply;
            }
            try {
                pause.take(FIRST_PAUSE.multipliedBy(1L << (attempt - 1)));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return reply;
            }
        }
    }

    private IppPacket once(IppPacket packet, Payload payload, Duration limit) throws PrinterFault {
        AtomicBoolean leaving = new AtomicBoolean();
        Request post = new Request.Builder()
                .url(url)
                .post(body(packet, payload, leaving))
                .build();
        boolean handingOver = payload.length() > 0;
        var call = (handingOver ? sending : asking).newCall(post);
        call.timeout().timeout(limit.toMillis(), TimeUnit.MILLISECONDS);
        try (Response response = call.execute()) {
            if (response.code() / 100 == 4 && handingOver) {
                throw new PrinterFault(PrinterFault.Kind.REFUSED, "HTTP status " + response.code(), null);
            }
            if (response.code() != 200) {
                throw garbled("HTTP status " + response.code(), null, handingOver);
            }
            var source = response.body().source();
            if (source.request(LONGEST_REPLY + 1L)) {
                throw garbled("reply too long", null, handingOver);
            }
            return parse(source.readByteArray(), packet.getRequestId(), handingOver);
        } catch (SSLHandshakeException e) {
            throw new PrinterFault(PrinterFault.Kind.GONE, "not the printer of printer.certificate", e);
        } catch (IOException e) {
            boolean uncertain = handingOver && leaving.get();
            var kind = uncertain ? PrinterFault.Kind.UNCERTAIN : PrinterFault.Kind.GONE;
            throw new PrinterFault(kind, "no answer: " + e.getClass().getSimpleName(), e);
        }
    }

    private static RequestBody body(IppPacket packet, Payload payload, AtomicBoolean leaving) {
        byte[] head = bytes(packet);
        return new RequestBody() {
            @Override
            public MediaType contentType() {
                return IPP;
            }

            @Override
            public long contentLength() {
                return head.length + payload.length();
            }

            @Override
            public boolean isOneShot() {
                return payload.length() > 0;
            }

            @Override
            public void writeTo(BufferedSink sink) throws IOException {
                leaving.set(true);
                sink.write(head);
                payload.writeTo(sink.outputStream());
            }
        };
    }

    private static byte[] bytes(IppPacket packet) {
        try (var out = new ByteArrayOutputStream();
                var ipp = new IppOutputStream(out)) {
            ipp.write(packet);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static IppPacket parse(byte[] reply, int requestId, boolean handedOver) throws PrinterFault {
        IppPacket packet = understood(() -> packet(reply), handedOver);
        if (packet.getRequestId() != requestId) {
            throw garbled("answer to another request", null, handedOver);
        }
        return packet;
    }

    private static IppPacket packet(byte[] reply) {
        try (var in = new IppInputStream(new ByteArrayInputStream(reply))) {
            return in.readPacket();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The parser of jipp meets hostile bytes with several unchecked exceptions; all mean the same. */
    static <T> T understood(Supplier<T> reading, boolean handedOver) throws PrinterFault {
        try {
            return reading.get();
        } catch (UncheckedIOException
                | IllegalArgumentException
                | IllegalStateException
                | IndexOutOfBoundsException
                | NegativeArraySizeException
                | NoSuchElementException
                | ClassCastException
                | NullPointerException
                | StackOverflowError e) {
            throw garbled("not IPP", e, handedOver);
        }
    }

    private static PrinterFault garbled(String what, Throwable cause, boolean handedOver) {
        var kind = handedOver ? PrinterFault.Kind.UNCERTAIN : PrinterFault.Kind.GARBLED;
        return new PrinterFault(kind, what, cause);
    }
}
