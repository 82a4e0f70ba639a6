package org.mashhuddle.exchange.ssd;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// An address as it is written on an envelope, from the parts the dataset cuts it into.
final class AddressLines {

    private AddressLines() {}

    static List<String> of(JsonNode node) {
        List<String> lines = new ArrayList<>();
        lines.add(joined(", ", labelled("Room", node), labelled("Flat", node), labelled("Floor", node)));
        lines.add(JsonCells.part(node, "BUILDING"));
        lines.add(joined(" ", JsonCells.part(node, "HOUSE"), JsonCells.part(node, "STREET")));
        for (String name : List.of("LINE1", "LINE2", "LINE3", "LOCALITY", "TOWN", "COUNTY")) {
            lines.add(JsonCells.part(node, name));
        }
        return lines.stream().filter(line -> !line.isEmpty()).toList();
    }

    /// Some councils fill the column with one text, its lines parted by commas.
    static List<String> ofPlain(String text, String postcode) {
        return Arrays.stream(text.split(","))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .filter(line -> !spaceless(line).equalsIgnoreCase(spaceless(postcode)))
                .toList();
    }

    // "2" becomes "Flat 2"; "Flat 2" and "The Annexe" stay as they are.
    private static String labelled(String label, JsonNode node) {
        String part = JsonCells.part(node, label);
        boolean bare = !part.isEmpty() && part.length() <= 4 && Character.isDigit(part.codePointAt(0));
        return bare ? label + " " + part : part;
    }

    private static String joined(String between, String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(between));
    }

    private static String spaceless(String text) {
        return text.replace(" ", "");
    }
}
