package org.mashhuddle.house;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/// One rule of the house.
///
/// @param number which of the house's numbered rules it belongs to
/// @param says the rule in words
/// @param offender the class under `badapple` that breaks it on purpose
record Rule(int number, String says, ArchRule rule, String offender) {

    List<String> violations(JavaClasses classes) {
        return rule.evaluate(classes).getFailureReport().getDetails();
    }

    @Override
    public String toString() {
        return number + ": " + says;
    }
}
