// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.ktpel.remote;

import id.anjungan.core.device.CardReaderFault;

/** The questions of {@code sam-openapi.yaml} and their answers, whatever these are. Blocks; see {@link SamLimits}. */
interface SamQuestions {
    SamReply get(String path) throws CardReaderFault;

    SamReply post(String path, Object message) throws CardReaderFault;
}
