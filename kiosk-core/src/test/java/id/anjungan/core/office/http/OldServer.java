// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.office.http;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.SSLSocket;
import okhttp3.tls.HandshakeCertificates;

/** A server with the right certificate that has not learnt TLS 1.3. */
final class OldServer implements AutoCloseable {
    private final SSLServerSocket socket;
    private final Thread thread = new Thread(this::serve, "old-server");

    OldServer(String protocol) throws IOException {
        var certificates = new HandshakeCertificates.Builder()
                .heldCertificate(FakeOffice.SERVER)
                .addTrustedCertificate(FakeOffice.AUTHORITY.certificate())
                .build();
        socket = (SSLServerSocket) certificates
                .sslContext()
                .getServerSocketFactory()
                .createServerSocket(0, 5, InetAddress.getByName("127.0.0.1"));
        socket.setEnabledProtocols(new String[] {protocol});
        thread.start();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (SSLSocket peer = (SSLSocket) socket.accept()) {
                peer.startHandshake();
                peer.getInputStream().read();
            } catch (IOException refused) {
                // The next client is served as well.
            }
        }
    }

    URI address() {
        return URI.create("https://localhost:" + socket.getLocalPort() + "/");
    }

    @Override
    public void close() throws IOException, InterruptedException {
        socket.close();
        thread.join();
    }
}
