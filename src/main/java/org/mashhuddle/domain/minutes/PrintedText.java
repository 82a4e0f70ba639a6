package org.mashhuddle.domain.minutes;

/// A text that will stand on a printed page, and where: so that whoever must mend it can be told.
///
/// @param item the item's number; 0 for what belongs to no item
/// @param field "what Police shared", "action 4.2"; never the text itself
public record PrintedText(int item, String field, String text) {

    /// "Item 4, what Police shared"; the field alone where it belongs to no item.
    public String where() {
        return item == 0 ? field : "Item " + item + ", " + field;
    }

    @Override
    public String toString() {
        return "PrintedText[" + item + "]";
    }
}
