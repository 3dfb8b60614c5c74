// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.office.http;

import id.anjungan.core.office.HallDesk;
import id.anjungan.core.office.OfficeFault;
import id.anjungan.core.office.OpinionCount;

/** The hall desk over the line. */
final class HttpHallDesk implements HallDesk {
    private final OfficeLine line;

    HttpHallDesk(OfficeLine line) {
        this.line = line;
    }

    @Override
    public String call() throws OfficeFault {
        byte[] body = Json.write(new Messages.StaffCall(""));
        Question question = new Question("POST", "v1/staff-calls", body, OfficeLine.mintKey(), "");
        return line.answer(question, Messages.Called.class).reference();
    }

    @Override
    public boolean isAnswered(String reference) throws OfficeFault {
        return line.answer(Question.get("v1/staff-calls/" + reference, ""), Messages.CallState.class)
                .answered();
    }

    @Override
    public void rated(OpinionCount opinions) throws OfficeFault {
        byte[] body = Json.write(new Messages.Ratings(opinions.veryGood(), opinions.good(), opinions.poor()));
        Question question = new Question("POST", "v1/ratings", body, OfficeLine.mintKey(), "");
        Reply reply = line.ask(question);
        if (!reply.succeeded()) {
            throw OfficeLine.problem(reply, question);
        }
    }
}
