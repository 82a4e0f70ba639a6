package org.mashhuddle.domain;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// An exception to a rule of the house, with its reason in words. The rules are in
/// `src/test/java/org/mashhuddle/house`; each looks for its own number here.
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface AllowedBecause {

    /// The number of the rule that does not hold for this type.
    int rule();

    /// Why it does not: a sentence somebody can disagree with.
    String reason();
}
