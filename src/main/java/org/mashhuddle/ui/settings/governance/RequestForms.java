package org.mashhuddle.ui.settings.governance;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import org.mashhuddle.domain.governance.DataBreach;
import org.mashhuddle.domain.governance.request.PersonalRequest;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.hub.law.TimeLimit;
import org.mashhuddle.ui.kit.control.Buttons;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.MarkButton;
import org.mashhuddle.ui.kit.control.Texts;
import org.mashhuddle.ui.kit.field.Caret;
import org.mashhuddle.ui.kit.field.PastDayField;
import org.mashhuddle.ui.settings.section.Fields;

/// The forms beside requests and breaches.
///
/// @param done shows the lists alone again
record RequestForms(RequestsViewModel model, AccessCopyViewModel copies, Runnable done) {

    Node[] request() {
        MarkButton<PersonalRequest.Kind> kind = GovernanceFields.choice(
                "request-kind", "requests.kind", "requests.kind.", List.of(PersonalRequest.Kind.values()));
        TextField by = Fields.text("request-by", "");
        TextArea asked = GovernanceFields.area("request-words", "requests.words");
        PastDayField on = new PastDayField("request-on", words("requests.received"), model.today());
        Button log = Buttons.primary("request-log", words("requests.log"));
        log.setOnAction(_ -> {
            if (on.willDo(true)) {
                model.log(kind.getValue(), by.getText(), asked.getText(), on.day(), done);
            }
        });
        Caret.into(by, by::requestFocus);
        return new Node[] {
            Texts.h2(words("requests.new")),
            Fields.keep(model.typed("request"), by, asked, on.field()),
            Fields.box("requests.by", by),
            Fields.box("requests.words", asked),
            kind,
            on.box(),
            Texts.wrapping(Texts.hint(words("requests.clock", model.number(TimeLimit.PERSON_ANSWERED)))),
            Layout.row(8, log)
        };
    }

    Node[] answer(PersonalRequest request) {
        Label asked = Texts.wrapping(Texts.body(request.words()));
        asked.setId("request-asked");
        CorrectionsOfRequest led = new CorrectionsOfRequest(model, request);
        if (!request.isOpen()) {
            return answered(request, asked, led);
        }
        Button copy = Buttons.plain("request-copy", words("access.open"));
        copy.setOnAction(_ -> copies.open(request));
        Layout.show(copy, copies.mayOpen(request));
        Node rectify = rectify();
        Layout.show(rectify, request.kind() == PersonalRequest.Kind.RECTIFICATION);
        TextArea answer = GovernanceFields.area("request-answer", "requests.answer");
        Button keep = Buttons.primary("request-answered", words("requests.answer-verb"));
        keep.setOnAction(
                _ -> model.answer(request, answer.getText(), led.undecided().getText(), done));
        return new Node[] {
            Texts.h2(request.askedBy()),
            asked,
            Texts.strong(words("requests.due-on", DateWords.longDate(request.due()))),
            copy,
            rectify,
            led,
            Fields.keep(model.typed("answer." + request.id()), answer, led.undecided()),
            Fields.box("requests.answer", answer),
            Layout.row(8, keep)
        };
    }

    private static Node[] answered(PersonalRequest request, Label asked, CorrectionsOfRequest led) {
        String said = request.answer().map(PersonalRequest.Answer::words).orElse("");
        String early = request.answer().map(PersonalRequest.Answer::undecided).orElse("");
        Node undecided = Texts.wrapping(Texts.body(words("requests.was-undecided", early)));
        Layout.show(undecided, !early.isEmpty());
        return new Node[] {Texts.h2(request.askedBy()), asked, Texts.wrapping(Texts.strong(said)), undecided, led};
    }

    /// Where what is said to be wrong is put right.
    private Node rectify() {
        Button find = Buttons.plain("request-rectify", words("requests.rectify"));
        find.setOnAction(_ -> model.toRecords());
        return Layout.column(8, Texts.wrapping(Texts.body(words("requests.rectify-how"))), find);
    }

    Node[] breach() {
        PastDayField on = new PastDayField("breach-on", words("breaches.known-on"), model.today());
        TextField time = Fields.text("breach-time", "");
        TextArea happened = GovernanceFields.area("breach-words", "breaches.words");
        Button log = Buttons.primary("breach-log", words("breaches.log"));
        log.setOnAction(_ -> {
            if (on.willDo(true)) {
                model.breach(on.day(), time.getText(), happened.getText(), done);
            }
        });
        Caret.into(on.field(), on.field()::requestFocus);
        return new Node[] {
            Texts.h2(words("breaches.new")),
            Fields.keep(model.typed("breach"), on.field(), time, happened),
            on.box(),
            Fields.box("breaches.known-at", time),
            Fields.box("breaches.words", happened),
            Texts.wrapping(Texts.hint(words("breaches.clock", model.number(TimeLimit.BREACH_REPORT)))),
            Layout.row(8, log)
        };
    }

    Node[] decision(DataBreach breach) {
        DecisionFields typed = new DecisionFields(breach, model.today());
        Button keep = Buttons.primary("breach-decided", words("breaches.decide"));
        keep.setOnAction(_ -> {
            if (typed.on.willDo(false)) {
                model.decided(breach, typed.read(), done);
            }
        });
        return new Node[] {
            Texts.h2(words("breaches.decision")),
            Texts.wrapping(Texts.body(breach.words())),
            Texts.strong(words("breaches.report-by", DateWords.dateTime(breach.reportBy(model.limits())))),
            Fields.keep(model.typed("breach." + breach.id()), typed.officer, typed.on.field(), typed.time, typed.why),
            Fields.box("breaches.officer", typed.officer),
            typed.risk,
            typed.on.box(),
            Fields.box("breaches.reported-at", typed.time),
            typed.people,
            Fields.box("breaches.why", typed.why),
            Layout.row(8, keep)
        };
    }
}
