package org.mashhuddle.ui.kit;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.access.Permission;
import org.mashhuddle.domain.agenda.ItemId;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.minutes.GapKind;
import org.mashhuddle.domain.party.User;
import org.mashhuddle.domain.report.ReportKind;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.domain.work.ActionId;

/// Where a person can go. Carries ids only: the class that knows all screens is known by none of
/// them.
public sealed interface Destination {

    /// The page before anything is unlocked: first run, or names and passphrase.
    ///
    /// @param restore the backup that somebody locked the hub to restore
    /// @param practice whether a practice meeting begins there, or what is invented ends
    record Unlock(Optional<Path> restore, Practice practice) implements Destination {

        /// What becomes of a practice meeting or of the demo day.
        public enum Practice {
            /// It stays as it is: locked, or none.
            STAYS,
            /// One begins.
            BEGINS,
            /// It ends, and nothing of it is kept.
            ENDS
        }

        /// To unlock, or to make a hub.
        public Unlock() {
            this(Optional.empty(), Practice.STAYS);
        }

        /// To restore a backup.
        public Unlock(Path restore) {
            this(Optional.of(restore), Practice.STAYS);
        }

        /// To begin a practice meeting, or to end it or the demo day.
        public Unlock(Practice practice) {
            this(Optional.empty(), practice);
        }
    }

    /// What has to be done today.
    record Today() implements Destination {}

    /// Every open action across meetings.
    ///
    /// @param agency whose are looked at first
    /// @param action the one that is chosen first
    record Actions(Optional<AgencyId> agency, Optional<ActionId> action) implements Destination {
        /// An agency's, or all.
        public Actions(Optional<AgencyId> agency) {
            this(agency, Optional.empty());
        }
    }

    /// The agenda of a meeting.
    ///
    /// @param meeting the main meeting of the day when none is given
    /// @param item where the list begins; its first line when none is given
    /// @param first what of it is opened first
    /// @param newcomer whom somebody typed in elsewhere to add here
    record Agenda(
            LocalDate on, Optional<MeetingId> meeting, Optional<ItemId> item, First first, Optional<SubjectId> newcomer)
            implements Destination {

        /// What one comes for.
        public enum First {
            /// Its rows.
            ROWS,
            /// The calling of an ad-hoc meeting.
            CALLING,
            /// What changed at its source since it was decided on.
            CHANGED,
            /// All that came since the last meeting.
            TRIAGE,
            /// The adding of a child, person or place.
            ADDING
        }

        /// Where nobody was typed in elsewhere.
        public Agenda(LocalDate on, Optional<MeetingId> meeting, Optional<ItemId> item, First first) {
            this(on, meeting, item, first, Optional.empty());
        }

        /// That of the main meeting, from its first line.
        public Agenda(LocalDate on) {
            this(on, Optional.empty(), Optional.empty(), First.ROWS);
        }

        /// That of the main meeting, for what one comes for.
        public Agenda(LocalDate on, First first) {
            this(on, Optional.empty(), Optional.empty(), first);
        }

        /// That of one of the meetings of a day.
        public Agenda(LocalDate on, MeetingId meeting) {
            this(on, Optional.of(meeting), Optional.empty(), First.ROWS);
        }
    }

    /// Children, people of concern and places.
    ///
    /// @param record the one whose record is opened; the search when none is given
    /// @param back where one came from, to go back to it as it was
    /// @param intent what one comes for
    record Children(Optional<SubjectId> record, Optional<Destination> back, Intent intent) implements Destination {

        /// What one comes for.
        public enum Intent {
            /// To read, or to look for somebody.
            READING,
            /// To type what happened to the one whose record is opened.
            HAPPENED,
            /// To type in somebody who is not there yet, and to go back with them.
            ADDING,
            /// To type on in the one whose record is opened, or in one who is not there yet.
            TYPING
        }

        /// A record to read, or the search.
        public Children(Optional<SubjectId> record, Optional<Destination> back) {
            this(record, back, Intent.READING);
        }

        /// The search.
        public Children() {
            this(Optional.empty(), Optional.empty());
        }

        /// The search, with the way back to where one is.
        public static Children from(Destination here) {
            return new Children(
                    Optional.empty(),
                    here instanceof Children open && open.record().isEmpty() ? open.back() : Optional.of(here));
        }
    }

    /// The imports that were taken in, and another one.
    record Imports() implements Destination {}

    /// A meeting in the room.
    ///
    /// @param item where to begin writing; where the room is when none is given
    /// @param missing what is to be written there first; its first field when none is given
    /// @param page what of it is opened first
    record Meeting(MeetingId meeting, Optional<ItemId> item, Optional<GapKind> missing, Page page)
            implements Destination {

        /// What one comes for.
        public enum Page {
            /// An item.
            ITEM,
            /// Who is here.
            ATTENDANCE,
            /// What is open, for whoever takes the minutes over.
            HAND_OVER,
            /// An item of whichever meeting of that day is held; of this one where it is, or where none is.
            HELD
        }

        /// The meeting of a day, or the one that is held in its place.
        public static Meeting held(MeetingId ofTheDay) {
            return new Meeting(ofTheDay, Optional.empty(), Optional.empty(), Page.HELD);
        }

        /// The same, for whoever takes the minutes over.
        public Meeting handedOver() {
            return new Meeting(meeting, item, missing, Page.HAND_OVER);
        }

        /// At what is missing in an item.
        public Meeting(MeetingId meeting, Optional<ItemId> item, Optional<GapKind> missing) {
            this(meeting, item, missing, Page.ITEM);
        }

        /// At one item, or where the room is.
        public Meeting(MeetingId meeting, Optional<ItemId> item) {
            this(meeting, item, Optional.empty());
        }

        /// Where the room is.
        public Meeting(MeetingId meeting) {
            this(meeting, Optional.empty());
        }
    }

    /// Users, agencies, lists, and the user's own passphrase.
    ///
    /// @param section that is shown first, where this user sees it
    record Settings(Optional<Section> section) implements Destination {

        /// A section of the settings.
        public enum Section {
            /// Who may unlock the hub.
            USERS(Permission.SETTINGS),
            /// Who meets here, and who speaks for them.
            AGENCIES(Permission.HUB),
            /// Quorum, times and minutes of the meeting.
            MEETING(Permission.SETTINGS),
            /// Outcomes, types of harm, lawful bases.
            LISTS(Permission.SETTINGS),
            /// What is law, since when, and who checked it.
            LAW(Permission.HUB),
            /// What papers say of the hub, and what the chair reads.
            WORDING(Permission.SETTINGS),
            /// Where the words of each agency start.
            SHARING(Permission.SETTINGS),
            /// Closures, and how long a rating may wait.
            DAYS(Permission.SETTINGS),
            /// When the hub locks by itself, and what is laid down on this computer.
            LOCK(Permission.SETTINGS),
            /// Verified copies of the hub.
            BACKUPS(Permission.SETTINGS),
            /// Who did and looked at what.
            TRAIL(Permission.AUDIT_TRAIL),
            /// One record in an emergency.
            BREAK_GLASS(Permission.BREAK_GLASS),
            /// What people ask about what is held of them, and breaches.
            REQUESTS(Permission.REQUESTS),
            /// How long records are kept.
            RETENTION(Permission.RETENTION),
            /// What leaves as data, and what left.
            DATA(Permission.PAPERS),
            /// What is remarked on while somebody types, on this computer.
            TYPING(Permission.HUB),
            /// The user's own passphrase.
            PASSPHRASE(Permission.HUB);

            private final Permission permission;

            Section(Permission permission) {
                this.permission = permission;
            }

            /// What this user sees: those for which they have the permission.
            public static List<Section> of(User user) {
                return Arrays.stream(values())
                        .filter(section -> user.actor().has(section.permission))
                        .toList();
            }

            /// Its name in ids and message keys.
            public String key() {
                return name().toLowerCase(Locale.ROOT).replace('_', '-');
            }
        }

        /// The first that this user sees.
        public Settings() {
            this(Optional.empty());
        }

        /// One of its parts.
        public Settings(Section section) {
            this(Optional.of(section));
        }
    }

    /// Reading back the actions and closing.
    ///
    /// @param writing the item where one was writing, to go back to it; where the room is when none
    ///   is given
    record Close(MeetingId meeting, Optional<ItemId> writing) implements Destination {
        /// From elsewhere.
        public Close(MeetingId meeting) {
            this(meeting, Optional.empty());
        }
    }

    /// The minutes of a meeting: check, read, sign.
    ///
    /// @param first what of it is opened first
    record Minutes(MeetingId meeting, Part first) implements Destination {

        /// What one comes for.
        public enum Part {
            /// Its pages.
            PAGES,
            /// Its signed versions.
            VERSIONS,
            /// The list of all meetings.
            MEETINGS
        }

        /// For its pages.
        public Minutes(MeetingId meeting) {
            this(meeting, Part.PAGES);
        }
    }

    /// Numbers and charts.
    ///
    /// @param kind the report that is read first
    record Reports(Optional<ReportKind> kind) implements Destination {
        /// From the first.
        public Reports() {
            this(Optional.empty());
        }
    }

    /// Papers: what is due to whom.
    ///
    /// @param meeting every meeting with papers where none is given
    record Papers(Optional<MeetingId> meeting) implements Destination {}
}
