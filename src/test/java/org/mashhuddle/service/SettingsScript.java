package org.mashhuddle.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.mashhuddle.domain.access.AgencyKind;
import org.mashhuddle.domain.access.Role;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.access.UserId;
import org.mashhuddle.domain.hub.HubList;
import org.mashhuddle.domain.hub.ListEntry;
import org.mashhuddle.domain.hub.Outcome;
import org.mashhuddle.domain.hub.OutcomeKind;
import org.mashhuddle.domain.hub.RatingHours;
import org.mashhuddle.domain.hub.Statement;
import org.mashhuddle.domain.hub.law.ShownLaw;
import org.mashhuddle.domain.hub.law.TimeLimit;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.domain.party.Person;
import org.mashhuddle.domain.party.PersonId;
import org.mashhuddle.domain.party.User;
import org.mashhuddle.service.demo.DemoDay;
import org.mashhuddle.service.hub.AuditTrailSearch;
import org.mashhuddle.service.hub.UserService;

/// Every verb of the settings: users, agencies and people, the meeting, lists, the trail.
final class SettingsScript {

    private static final String FRESH = "nineteen quiet harbours sing";

    private SettingsScript() {}

    static List<Verb> verbs() {
        List<Verb> all = new ArrayList<>(looks());
        all.addAll(agencies());
        all.addAll(SuccessionScript.verbs());
        all.addAll(hub());
        all.addAll(TypeScript.verbs());
        all.addAll(lists());
        all.addAll(users());
        all.addAll(CertificateScript.verbs());
        all.addAll(trail());
        all.addAll(BackupScript.verbs());
        return all;
    }

    private static List<Verb> looks() {
        return List.of(
                Verb.look(
                        "settings.directory(Viewer)",
                        List.of("directory.view"),
                        at -> at.verbs.settings().directory(at.viewer())),
                Verb.look(
                        "settings.dailyType(Viewer)",
                        List.of("type.view"),
                        at -> at.verbs.settings().dailyType(at.viewer())),
                Verb.look(
                        "settings.profile(Viewer)",
                        List.of("profile.view"),
                        at -> at.verbs.settings().profile(at.viewer())),
                Verb.look(
                        "settings.hours(Viewer)",
                        List.of("hours.view"),
                        at -> at.verbs.settings().hours(at.viewer())),
                Verb.look(
                        "settings.wording(Viewer)",
                        List.of("wording.view"),
                        at -> at.verbs.settings().wording(at.viewer())),
                Verb.look(
                        "law.view(Viewer)",
                        List.of("law.view"),
                        at -> at.verbs.law().view(at.viewer())),
                Verb.look(
                        "law.page(Viewer, ShownLaw)",
                        List.of("law.print"),
                        at -> at.verbs.law().page(at.viewer(), new ShownLaw("All 0", "", List.of()))),
                Verb.look(
                        "locks.idle(Viewer)",
                        List.of("lock.view"),
                        at -> at.verbs.locks().idle(at.viewer())),
                Verb.look(
                                "writing.wording(Viewer)",
                                List.of("subject.prepare", "lists.view"),
                                at -> at.verbs.writing().wording(at.viewer()))
                        .hidden(at -> at.verbs.writing().wording(at.viewer()).names()),
                Verb.look(
                        "writing.spelling()",
                        List.of(),
                        at -> at.verbs.writing().spelling()),
                Verb.look(
                        "minutes.unprintable()",
                        List.of(),
                        at -> at.verbs.minutes().unprintable().in("\u0645")),
                Verb.look("locks.policy()", List.of(), at -> at.verbs.locks().policy()),
                Verb.look(
                        "settings.calendar()",
                        List.of(),
                        at -> at.verbs.settings().calendar()));
    }

    private static List<Verb> agencies() {
        return List.of(
                Verb.act(
                        "settings.addAgency(Actor, String, String)",
                        List.of("agency.add"),
                        at -> at.verbs.settings().addAgency(at.chair, "Fire service", "fire")),
                Verb.act(
                        "settings.renameAgency(Actor, AgencyId, String, String)",
                        List.of("directory.view", "agency.change"),
                        at -> at.verbs.settings().renameAgency(at.chair, fire(at).id(), "Fire service", "fires")),
                Verb.act(
                        "settings.startAt(Actor, AgencyId, SharingMark)",
                        List.of("directory.view", "agency.travel-default"),
                        at -> at.verbs.settings().startAt(at.chair, fire(at).id(), new SharingMark.MayBeShared())),
                Verb.act(
                        "settings.addPerson(Actor, AgencyId, String, String, String)",
                        List.of("person.keep"),
                        at -> at.verbs.settings().addPerson(at.chair, fire(at).id(), "N. Ew", "", "")),
                Verb.act(
                        "settings.keep(Actor, Person)",
                        List.of("person.keep"),
                        at -> at.verbs.settings().keep(at.chair, person(at))),
                Verb.act(
                        "settings.part(Actor, AgencyId, Optional)",
                        List.of("directory.view", "agency.part"),
                        at -> at.verbs.settings().part(at.chair, fire(at).id(), Optional.of(AgencyKind.HEALTH))),
                Verb.act(
                        "settings.board(Actor, AgencyId, boolean)",
                        List.of("directory.view", "agency.board"),
                        at -> at.verbs.settings().board(at.chair, fire(at).id(), true)),
                Verb.act(
                        "settings.retire(Actor, AgencyId, boolean)",
                        List.of("directory.view", "agency.retire"),
                        at -> at.verbs.settings().retire(at.chair, fire(at).id(), true)));
    }

    static Person person(Scene at) {
        return new Person(new PersonId(new UUID(8, 8)), at.agency(), "P. New", "", "", false);
    }

    static Agency fire(Scene at) {
        return at.verbs.settings().directory(at.eye).agenciesAndBoards().stream()
                .filter(one -> one.label().equals("Fire service"))
                .findFirst()
                .orElseThrow();
    }

    private static List<Verb> hub() {
        return List.of(
                Verb.act(
                        "settings.keep(Actor, HubProfile)",
                        List.of("profile.change"),
                        at -> at.verbs
                                .settings()
                                .keep(at.chair, at.verbs.settings().profile(at.eye))),
                Verb.act(
                        "law.limit(Actor, TimeLimit, LocalDate, int)",
                        List.of("limit.change"),
                        at -> at.verbs.law().limit(at.chair, TimeLimit.CORRECTIONS, Scene.DAY, 12)),
                Verb.act(
                        "settings.keep(Actor, RatingHours)",
                        List.of("hours.change"),
                        at -> at.verbs.settings().keep(at.chair, RatingHours.seed())),
                Verb.act(
                        "locks.keep(Actor, int, int)",
                        List.of("lock.change"),
                        at -> at.verbs.locks().keep(at.chair, 5, 12)),
                Verb.act("settings.keep(Actor, Statement, String)", List.of("wording.change"), at -> {
                    at.verbs.settings().keep(at.chair, Statement.EQUALITY, "All alike.");
                    return "";
                }),
                Verb.act(
                        "settings.close(Actor, LocalDate, boolean)",
                        List.of("closure.add"),
                        at -> at.verbs.settings().close(at.chair, Scene.DAY.plusDays(40), true)));
    }

    private static List<Verb> lists() {
        return List.of(
                Verb.look(
                        "lists.outcomes(Viewer)",
                        List.of("lists.view"),
                        at -> at.verbs.lists().outcomes(at.viewer())),
                Verb.look(
                        "lists.entries(Viewer, HubList)",
                        List.of("lists.view"),
                        at -> at.verbs.lists().entries(at.viewer(), HubList.HARMS)),
                Verb.act(
                        "lists.add(Actor, String, OutcomeKind)",
                        List.of("outcome.add"),
                        at -> at.verbs.lists().add(at.chair, "Ask again", OutcomeKind.ADVICE)),
                Verb.act(
                        "lists.move(Actor, Outcome, int)",
                        List.of("outcome.move"),
                        at -> at.verbs.lists().move(at.chair, last(at), -1)),
                Verb.act(
                        "lists.keep(Actor, Outcome)",
                        List.of("outcome.change"),
                        at -> at.verbs.lists().keep(at.chair, last(at))),
                Verb.act(
                        "lists.add(Actor, HubList, String)",
                        List.of("list.add"),
                        at -> at.verbs.lists().add(at.chair, HubList.HARMS, "Another")),
                Verb.act("writing.learn(Actor, String)", List.of("list.add"), at -> {
                    at.verbs.writing().learn(at.chair, "Brightlingsea");
                    return "";
                }),
                Verb.act(
                        "lists.move(Actor, HubList, int, int)",
                        List.of("list.move"),
                        at -> at.verbs.lists().move(at.chair, HubList.HARMS, 1, -1)),
                Verb.act(
                        "lists.keep(Actor, HubList, int, ListEntry)",
                        List.of("list.change"),
                        at -> at.verbs.lists().keep(at.chair, HubList.HARMS, 0, ListEntry.of("Other words"))));
    }

    private static Outcome last(Scene at) {
        return at.verbs.lists().outcomes(at.eye).getLast();
    }

    private static List<Verb> users() {
        return List.of(
                Verb.look(
                        "users.users(Viewer)",
                        List.of("user.list"),
                        at -> at.verbs.users().users(at.viewer())),
                Verb.look(
                        "users.ownRoles(Viewer)",
                        List.of("user.own-roles"),
                        at -> at.verbs.users().ownRoles(at.viewer())),
                Verb.look("users.unlocks()", List.of(), at -> at.verbs.users().unlocks()),
                Verb.look(
                        "users.suggestion()", List.of(), at -> at.verbs.users().suggestion()),
                Verb.look(
                        "users.problem(Viewer, String, String)",
                        List.of("directory.view"),
                        at -> at.verbs.users().problem(at.viewer(), "Sam", FRESH)),
                Verb.act(
                        "users.add(Actor, String, Set, char[])",
                        List.of("user.list", "directory.view", "user.add"),
                        at -> at.verbs
                                .users()
                                .add(at.chair, "New User", Set.of(Role.MINUTE_TAKER), FRESH.toCharArray())),
                Verb.act(
                        "users.change(Actor, UserId, String, Set)",
                        List.of("user.list", "user.change"),
                        at -> at.verbs.users().change(at.chair, added(at), "New User", Set.of(Role.BUSINESS_SUPPORT))),
                Verb.act(
                        "users.givePassphrase(Actor, UserId, char[])",
                        List.of("user.list", "directory.view", "user.passphrase.give"),
                        at -> at.verbs.users().givePassphrase(at.chair, added(at), FRESH.toCharArray())),
                Verb.act(
                        "users.retire(Actor, UserId)",
                        List.of("user.list", "user.retire"),
                        at -> at.verbs.users().retire(at.chair, added(at))),
                Verb.act(
                        "users.changeOwnPassphrase(Actor, char[], char[])",
                        twice("user.list", "user.signing-key.view", "directory.view", "user.passphrase.change"),
                        SettingsScript::thereAndBack));
    }

    private static Object thereAndBack(Scene at) {
        UserService users = at.verbs.users();
        users.changeOwnPassphrase(at.chair, DemoDay.PASSPHRASE.toCharArray(), FRESH.toCharArray());
        users.changeOwnPassphrase(at.chair, FRESH.toCharArray(), DemoDay.PASSPHRASE.toCharArray());
        return "";
    }

    private static List<String> twice(String... deeds) {
        List<String> all = new ArrayList<>(List.of(deeds));
        all.addAll(List.of(deeds));
        return all;
    }

    private static UserId added(Scene at) {
        return at.verbs.users().users(at.eye).stream()
                .filter(user -> user.name().equals("New User"))
                .map(User::id)
                .findFirst()
                .orElseThrow();
    }

    private static List<Verb> trail() {
        return List.of(
                Verb.look(
                        "trail.entries(Viewer, Optional, Optional)",
                        List.of("trail.view"),
                        at -> at.verbs.trail().entries(at.chair.viewer(), Optional.empty(), Optional.empty())),
                Verb.look(
                        "trail.check(Viewer)",
                        List.of("trail.check"),
                        at -> at.verbs.trail().check(at.chair.viewer())),
                Verb.look(
                        "trail.daily(Viewer)", List.of(), at -> at.verbs.trail().daily(at.chair.viewer())),
                Verb.look(
                                "trail.find(Viewer, AuditTrailSearch)",
                                List.of("directory.view", "subject.search", "trail.view"),
                                at -> at.verbs.trail().find(at.chair.viewer(), about("jordan")))
                        .hidden(at -> at.verbs.trail().find(at.chair.viewer(), about("zyxmark"))),
                Verb.look(
                        "trail.export(Viewer, AuditTrailSearch)",
                        List.of("trail.export"),
                        at -> at.verbs.trail().export(at.chair.viewer(), AuditTrailSearch.everything())));
    }

    private static AuditTrailSearch about(String whom) {
        return new AuditTrailSearch(Optional.empty(), Optional.empty(), Optional.empty(), whom);
    }
}
