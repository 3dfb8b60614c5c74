// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.pcsc;

import java.security.NoSuchAlgorithmException;
import javax.smartcardio.CardException;
import javax.smartcardio.CardTerminals;
import javax.smartcardio.TerminalFactory;
import jnasmartcardio.Smartcardio;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The computer's PC/SC service, through jnasmartcardio.
 *
 * <p>Why not the JDK's own provider: once pcscd was absent at start or has been restarted, it answers
 * {@code SCARD_E_NO_SERVICE} until the JVM ends. jnasmartcardio asks for a new context in each {@code terminals()}.
 * Nobody gives such a context back before the garbage collector does, and some two hundred of them make pcscd refuse
 * with {@code SCARD_W_SECURITY_VIOLATION}; therefore {@link #close}.
 */
public final class PcscSource implements TerminalSource {
    private static final Logger LOG = LoggerFactory.getLogger(PcscSource.class);

    @Override
    public String name() {
        return "pcsc";
    }

    @Override
    public CardTerminals open() throws CardException {
        try {
            return TerminalFactory.getInstance("PC/SC", null, new Smartcardio()).terminals();
        } catch (NoSuchAlgorithmException e) {
            throw new CardException("the PC/SC library cannot be loaded", e);
        } catch (Smartcardio.EstablishContextException e) {
            throw new CardException("no PC/SC context: " + e.getCause().getMessage(), e.getCause());
        }
    }

    @Override
    public void close(CardTerminals terminals) {
        try {
            if (terminals instanceof Smartcardio.JnaCardTerminals context) {
                context.close();
            }
        } catch (CardException e) {
            LOG.debug("a PC/SC context was gone before it was closed: {}", e.getMessage());
        }
    }
}
