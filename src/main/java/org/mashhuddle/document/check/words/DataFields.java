package org.mashhuddle.document.check.words;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.mashhuddle.document.signature.Rule;
import org.mashhuddle.document.signature.VerificationFailure;

/// One object of the data, whose fields are exactly those that we write: what another field said would be
/// said to programs alone.
record DataFields(JsonNode node) {

    /// An object with these fields and no others.
    static DataFields of(JsonNode node, String fields) {
        List<String> there = new ArrayList<>();
        node.fieldNames().forEachRemaining(there::add);
        keep(node.isObject() && Set.copyOf(there).equals(Set.of(fields.split(" "))));
        return new DataFields(node);
    }

    String text(String name) {
        return text(node.path(name));
    }

    /// A text, or null.
    Optional<String> optional(String name) {
        return node.path(name).isNull() ? Optional.empty() : Optional.of(text(name));
    }

    int number(String name) {
        keep(node.path(name).isInt());
        return node.path(name).intValue();
    }

    boolean isTrue(String name) {
        keep(node.path(name).isBoolean());
        return node.path(name).booleanValue();
    }

    List<String> texts(String name) {
        return all(name).map(DataFields::text).toList();
    }

    /// The same; none in a format of before, which has no such field.
    List<String> textsSince(String name) {
        return node.has(name) ? texts(name) : List.of();
    }

    /// The objects of a list.
    List<DataFields> objects(String name, String fields) {
        return all(name).map(each -> of(each, fields)).toList();
    }

    /// An object, or null.
    Optional<DataFields> object(String name, String fields) {
        return node.path(name).isNull() ? Optional.empty() : Optional.of(of(node.path(name), fields));
    }

    private Stream<JsonNode> all(String name) {
        keep(node.path(name).isArray());
        return StreamSupport.stream(node.path(name).spliterator(), false);
    }

    private static String text(JsonNode value) {
        keep(value.isTextual());
        return value.asText();
    }

    private static void keep(boolean kept) {
        VerificationFailure.unless(kept, Rule.DATA, "The data in the file are not a meeting as we write it.");
    }

    @Override
    public String toString() {
        return "DataFields[withheld]";
    }
}
