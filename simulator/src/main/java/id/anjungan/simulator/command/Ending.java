// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.command;

import java.lang.reflect.Proxy;

/**
 * How a device ends that is simulated alone: interrupted (SIGINT) with 130, as the virtual machine does by itself;
 * asked to terminate (SIGTERM) with 0. In both cases what was opened is closed first.
 */
public final class Ending {
    private Ending() {}

    /** Closes this when the program ends, however it is ended; from now on a request to terminate ends it well. */
    public static void closing(Runnable close) {
        Runtime.getRuntime().addShutdownHook(new Thread(close, "ending"));
        try {
            endWellWhenTerminated();
        } catch (ReflectiveOperationException | IllegalArgumentException e) {
            // A virtual machine that keeps its signals to itself ends with 143, which is no harm.
            System.err.println("A request to terminate will end with 143.");
        }
    }

    /** By reflection: signals stand in jdk.unsupported, against which nothing of ours is compiled. */
    private static void endWellWhenTerminated() throws ReflectiveOperationException {
        Class<?> signal = Class.forName("sun.misc.Signal");
        Class<?> handler = Class.forName("sun.misc.SignalHandler");
        Object end =
                Proxy.newProxyInstance(handler.getClassLoader(), new Class<?>[] {handler}, (self, method, given) -> {
                    System.exit(0);
                    return null;
                });
        signal.getMethod("handle", signal, handler)
                .invoke(null, signal.getConstructor(String.class).newInstance("TERM"), end);
    }
}
