package org.mashhuddle.ui.kit.form;

import java.util.List;

/// What stands beside each other in a form.
public sealed interface FormRow {

    /// Fields, from left to right.
    record Fields(List<Field<?>> fields) implements FormRow {
        public Fields {
            fields = List.copyOf(fields);
        }

        public Fields(Field<?>... fields) {
            this(List.of(fields));
        }
    }

    /// A line over what follows.
    record Heading(String words) implements FormRow {}

    /// A sentence about what follows.
    record Sentence(String words) implements FormRow {}

    /// Something to do that changes the form, or chooses another.
    ///
    /// @param prominent whether it is a button, and not a link
    record Deed(String id, String words, boolean prominent, Runnable run) implements FormRow {}
}
