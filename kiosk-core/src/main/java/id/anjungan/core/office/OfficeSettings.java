// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.office;

import java.util.List;

/** What the office configures centrally. */
public record OfficeSettings(
        String officeName,
        String region,
        String telephone,
        String hours,
        List<String> waysIn,
        List<String> announcements) {}
