// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.catalogue;

import java.util.List;
import java.util.Optional;

/**
 * One of the published bundles, as the catalogue explains it. What a bundle holds in a visit is what the office says.
 *
 * @param id as bundles name it: {@code AJAK_POIMAH}
 * @param name as the office publishes it
 * @param members ids of document kinds, in the order in which they are handed over
 */
public record BundleKind(String id, String name, List<String> members) {
    private static final List<BundleKind> KINDS = Table.read("document-bundles.txt", BundleKind::of);

    /** All bundles, in the order of the published list. */
    public static List<BundleKind> all() {
        return KINDS;
    }

    /** The bundle of this id; empty for an id that this catalogue does not know yet. */
    public static Optional<BundleKind> of(String id) {
        return all().stream().filter(kind -> kind.id().equals(id)).findFirst();
    }

    private static BundleKind of(List<String> fields) {
        return new BundleKind(fields.get(0), fields.get(1), Table.words(fields.get(2)));
    }
}
