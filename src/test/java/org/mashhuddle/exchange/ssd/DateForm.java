package org.mashhuddle.exchange.ssd;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// The forms in which systems write dates into an extract.
public enum DateForm {
    ISO("uuuu-MM-dd", "uuuu-MM-dd'T'HH:mm:ss"),
    BRITISH("dd/MM/uuuu", "dd/MM/uuuu HH:mm"),
    SQL("uuuu-MM-dd '00:00:00.0000000'", "uuuu-MM-dd HH:mm:ss.SSSSSSS");

    private final DateTimeFormatter day;
    private final DateTimeFormatter moment;

    DateForm(String day, String moment) {
        this.day = DateTimeFormatter.ofPattern(day, Locale.ROOT);
        this.moment = DateTimeFormatter.ofPattern(moment, Locale.ROOT);
    }

    /// A cell of an invented table as text: a day, a day with a time, or a word.
    public String write(Object cell) {
        return switch (cell) {
            case LocalDate date -> day.format(date);
            case LocalDateTime time -> moment.format(time);
            default -> cell.toString();
        };
    }
}
