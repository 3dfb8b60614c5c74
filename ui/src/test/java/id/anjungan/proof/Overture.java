// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.proof;

import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestPlan;

/** Where every scenario is to be looked at, they are begun before the first test, which leaves a processor idle. */
public final class Overture implements TestExecutionListener {
    private static final String ALL = "[class:" + ScenarioTest.class.getName() + "]";

    @Override
    public void testPlanExecutionStarted(TestPlan plan) {
        boolean all = plan.getRoots().stream()
                .flatMap(engine -> plan.getChildren(engine).stream())
                .anyMatch(test -> test.getUniqueId().endsWith(ALL));
        if (all) {
            ScenarioTest.begin();
        }
    }
}
