package org.mashhuddle.exchange.calendar;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VToDo;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Due;
import net.fortuna.ical4j.model.property.Name;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableClazz;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.mashhuddle.domain.export.CalendarEntry;

/// Entries as a calendar file (iCalendar, RFC 5545; name and description of the whole: RFC 7986). All
/// times are in UTC, so that no table of time zones is needed to read them; they are whole seconds.
///
/// @param name "Police: meetings and actions"
/// @param reference under which the register has the file
public record CalendarFile(String name, String reference, List<CalendarEntry> entries) {

    private static final String PROGRAM = "-//MASH Huddle//MASH Huddle 1.0//EN";

    /// Copies the list.
    public CalendarFile {
        entries = List.copyOf(entries);
    }

    /// The file.
    ///
    /// @param made when
    public byte[] bytes(Instant made) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId(PROGRAM));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(new Name(name));
        calendar.add(new Description(reference));
        entries.forEach(entry -> calendar.add(component(entry, made)));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            new CalendarOutputter().output(calendar, bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static CalendarComponent component(CalendarEntry entry, Instant made) {
        CalendarComponent component = switch (entry) {
            case CalendarEntry.MeetingTime meeting -> event(meeting);
            case CalendarEntry.Task task -> toDo(task);
        };
        component.add(new Uid(entry.uid()));
        component.add(new DtStamp(seconds(made)));
        component.add(new Summary(entry.summary()));
        component.add(ImmutableClazz.CONFIDENTIAL);
        return component;
    }

    private static VEvent event(CalendarEntry.MeetingTime meeting) {
        VEvent event = new VEvent(false);
        event.add(new DtStart<>(seconds(meeting.start())));
        event.add(new DtEnd<>(seconds(meeting.end())));
        return event;
    }

    private static VToDo toDo(CalendarEntry.Task task) {
        VToDo toDo = new VToDo(false);
        toDo.add(new Due<>(seconds(task.due())));
        toDo.add(task.begun() ? ImmutableStatus.VTODO_IN_PROCESS : ImmutableStatus.VTODO_NEEDS_ACTION);
        return toDo;
    }

    private static Instant seconds(Instant at) {
        return at.truncatedTo(ChronoUnit.SECONDS);
    }
}
