// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.trust;

import java.util.List;
import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;
import javax.naming.ldap.Rdn;
import javax.security.auth.x500.X500Principal;

/**
 * The distinguished name of a signer. An organisational unit of four digits is the region for which the signer stands;
 * such a signer signs for no other region, whatever an offer says. A name without one is bound by the offer alone.
 *
 * @param regions the units of four digits
 */
record SignerName(String name, List<String> regions) {
    /** From the certificate's name (RFC 2253); what is no name is nobody's. */
    static SignerName of(String name) {
        try {
            List<String> regions = new LdapName(name)
                    .getRdns().stream()
                            .filter(part -> part.getType().equalsIgnoreCase("OU"))
                            .map(Rdn::getValue)
                            .map(Object::toString)
                            .filter(unit -> unit.matches("[0-9]{4}"))
                            .toList();
            return new SignerName(name, regions);
        } catch (InvalidNameException notAName) {
            return new SignerName("", List.of());
        }
    }

    /** Compares as names, not as text; nobody is nobody's equal. */
    boolean is(String other) {
        try {
            return !name.isEmpty() && new X500Principal(name).equals(new X500Principal(other));
        } catch (IllegalArgumentException notAName) {
            return false;
        }
    }

    boolean mayStandFor(String region) {
        return regions.isEmpty() || regions.contains(region);
    }
}
