package org.mashhuddle.domain.proposal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Which measures bring a child to the meeting of a day, said from the field's words and from nothing of the
/// program: the reasonable grounds decision is awaited five working days and the child comes a working day
/// before; a conclusive one is not made before 30 days; a devolved panel has 45 from the referral, or from its
/// own day where none is known; what was considered and what was applied for is asked about after ten working
/// days; an order is looked at five working days before it runs out, and after it has run out in every meeting
/// until somebody says that it ended. A referral waits for the panel or for a decision on grounds, a panel for
/// a decision on grounds, a positive decision on reasonable grounds for a conclusive one; that the mechanism
/// was considered or not used answers none of them. An order is known by its reference, or by who took it where
/// it has none; what was begun has no reference yet; a referral is another only where both have one.
///
/// @param decided the day of the last meeting that decided on the child; none where none has
/// @param decidedBy how many of the steps the hub had been told of by then
/// @param clock whether a clock for the reasonable grounds decision runs
record OpenMeasureAccount(List<Line> told, Optional<LocalDate> decided, int decidedBy, boolean clock, boolean died) {

    /// A step, in the order in which the hub was told.
    record Line(String what, String who, String how, LocalDate on, Optional<LocalDate> until, boolean mistake) {}

    private static final Set<String> ENDS_AN_ORDER = Set.of("IN_FORCE", "NOT_USED", "ENDED");
    private static final Set<String> ANSWERS_A_COURT =
            Set.of("APPLIED_FOR", "IN_FORCE", "REFUSED", "NOT_USED", "ENDED");
    private static final Set<String> GROUNDS =
            Set.of("REASONABLE_POSITIVE", "REASONABLE_NEGATIVE", "CONCLUSIVE_POSITIVE", "CONCLUSIVE_NEGATIVE");
    private static final Set<String> BEGUN = Set.of("NRM_CONSIDERED", "CONSIDERED", "APPLIED_FOR");

    /// Whether this step brings the child to the meeting of that day.
    boolean brings(int number, LocalDate day) {
        Line step = told.get(number);
        if (died || step.mistake() || isAnswered(number) || (clock && step.how().equals("NRM_REFERRED"))) {
            return false;
        }
        LocalDate first;
        switch (step.how()) {
            case "NRM_REFERRED" -> first = back(after(step.on(), 5), 1);
            case "DEVOLVED" -> first = open(panelFrom(number).plusDays(45));
            case "REASONABLE_POSITIVE" -> first = open(step.on().plusDays(30));
            case "IN_FORCE" -> {
                if (step.until().isEmpty()) {
                    return false;
                }
                LocalDate near = back(step.until().get(), 5);
                first = open(near.isBefore(step.on()) ? step.on() : near);
            }
            default -> {
                if (!BEGUN.contains(step.how())) {
                    return false;
                }
                first = after(step.on(), 10);
            }
        }
        boolean heard =
                decided.isPresent() && number < decidedBy && !decided.get().isBefore(first);
        return !day.isBefore(heard ? afterHearing(step, decided.get()) : first);
    }

    private static LocalDate afterHearing(Line step, LocalDate decided) {
        return switch (step.how()) {
            case "NRM_REFERRED" -> after(decided, 5);
            case "DEVOLVED" -> open(decided.plusDays(45));
            case "REASONABLE_POSITIVE" -> open(decided.plusDays(30));
            case "IN_FORCE" -> {
                LocalDate last = step.until().orElseThrow();
                yield after(last.isBefore(decided) ? decided : last, 1);
            }
            default -> after(decided, 10);
        };
    }

    /// Whether it ought to have ended by now, or to have been answered: what is shown in red.
    boolean isLate(int number, LocalDate day) {
        Line step = told.get(number);
        return switch (step.how()) {
            case "IN_FORCE" -> day.isAfter(step.until().orElseThrow());
            case "NRM_REFERRED" -> day.isAfter(after(step.on(), 5));
            case "DEVOLVED" -> day.isAfter(panelFrom(number).plusDays(45));
            default -> false;
        };
    }

    private LocalDate panelFrom(int number) {
        LocalDate from = LocalDate.MIN;
        for (int i = 0; i < told.size(); i++) {
            Line other = told.get(i);
            if (other.how().equals("NRM_REFERRED")
                    && !other.mistake()
                    && isLater(number, i)
                    && isOne(other, told.get(number))) {
                from = other.on().isAfter(from) ? other.on() : from;
            }
        }
        return from.equals(LocalDate.MIN) ? told.get(number).on() : from;
    }

    private boolean isLater(int number, int than) {
        LocalDate on = told.get(number).on();
        return on.isAfter(told.get(than).on()) || (on.equals(told.get(than).on()) && number > than);
    }

    /// "Police 7" took it, and it has the reference 7; "Police" has none.
    private static boolean isOne(Line earlier, Line later) {
        if (!earlier.what().equals(later.what())) {
            return false;
        }
        String[] one = earlier.who().split(" ");
        String[] two = later.who().split(" ");
        boolean both = one.length == 2 && two.length == 2;
        if (GROUNDS.contains(earlier.how())
                || earlier.how().startsWith("NRM")
                || earlier.how().equals("DEVOLVED")) {
            return !both || one[1].equals(two[1]);
        }
        if (both) {
            return one[1].equals(two[1]);
        }
        boolean noReferenceYet =
                one.length == 1 && (two.length == 1 || !earlier.how().equals("IN_FORCE"));
        return noReferenceYet && one[0].equals(two[0]);
    }

    private boolean isAnswered(int number) {
        Line step = told.get(number);
        for (int i = 0; i < told.size(); i++) {
            Line other = told.get(i);
            if (i != number && isLater(i, number) && !other.mistake() && isOne(step, other)) {
                boolean answers = switch (step.how()) {
                    case "IN_FORCE" -> ENDS_AN_ORDER.contains(other.how());
                    case "NRM_REFERRED" -> other.how().equals("DEVOLVED") || GROUNDS.contains(other.how());
                    case "DEVOLVED" -> GROUNDS.contains(other.how());
                    case "REASONABLE_POSITIVE" -> other.how().startsWith("CONCLUSIVE");
                    case "APPLIED_FOR" -> ANSWERS_A_COURT.contains(other.how());
                    default -> true;
                };
                if (answers) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private static LocalDate after(LocalDate day, int workingDays) {
        LocalDate at = day;
        int left = workingDays;
        while (left > 0) {
            at = at.plusDays(1);
            left -= isWeekend(at) ? 0 : 1;
        }
        return at;
    }

    private static LocalDate back(LocalDate day, int workingDays) {
        LocalDate at = day;
        int left = workingDays;
        while (left > 0) {
            at = at.minusDays(1);
            left -= isWeekend(at) ? 0 : 1;
        }
        return at;
    }

    private static LocalDate open(LocalDate day) {
        LocalDate at = day;
        while (isWeekend(at)) {
            at = at.plusDays(1);
        }
        return at;
    }

    @Override
    public String toString() {
        return "told " + told + ", decided " + decided + " knowing " + decidedBy + ", clock " + clock + ", died "
                + died;
    }
}
