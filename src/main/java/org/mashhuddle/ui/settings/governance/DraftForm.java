package org.mashhuddle.ui.settings.governance;

import static org.mashhuddle.ui.kit.text.Messages.words;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import org.mashhuddle.domain.governance.KeptDraft;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.ui.kit.control.Buttons;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.Texts;
import org.mashhuddle.ui.kit.table.Columns;
import org.mashhuddle.ui.kit.table.Tables;
import org.mashhuddle.ui.settings.section.Fields;

/// The drafts by age, and the end of one that nothing waits on.
///
/// @param done shows the lists alone again
record DraftForm(RetentionViewModel model, Runnable done) {

    TableView<KeptDraft> table() {
        TableView<KeptDraft> table =
                Tables.of("retention-drafts", words("retention.drafts"), model.drafts(), words("retention.no-drafts"));
        table.getColumns()
                .add(Columns.wrapped(
                        words("retention.draft-kind"),
                        150,
                        draft -> GovernanceFields.said("retention.draft-kind.", draft.kind())));
        table.getColumns().add(Columns.wrapped(words("retention.draft-of"), 182, DraftForm::of));
        table.getColumns().add(Columns.wrapped(words("retention.draft-typist"), 112, KeptDraft::by));
        table.getColumns().add(Columns.whole(words("retention.since"), 100, draft -> DateWords.date(draft.since())));
        table.getColumns().add(Columns.wrapped(words("retention.draft-waits"), 218, DraftForm::waits));
        Columns.first(table);
        Tables.ofLines(table);
        return table;
    }

    private static String of(KeptDraft draft) {
        if (!draft.name().isEmpty()) {
            return draft.name();
        }
        return words(draft.kind() == KeptDraft.Kind.ITEM ? "retention.draft-item-gone" : "retention.draft-of-nobody");
    }

    private static String waits(KeptDraft draft) {
        if (draft.waits() == KeptDraft.Waits.CORRECTIONS) {
            String until = DateWords.date(draft.until());
            return draft.kind() == KeptDraft.Kind.FORM
                    ? words("retention.draft-wait.days", until)
                    : words("retention.draft-wait.corrections", until);
        }
        return GovernanceFields.said("retention.draft-wait.", draft.waits());
    }

    Node[] nodes(KeptDraft draft) {
        Node heading = Texts.wrapping(Texts.h2(of(draft)));
        Node since = Texts.muted(words("retention.draft-since", DateWords.date(draft.since())));
        if (draft.kind() == KeptDraft.Kind.MINUTES) {
            return new Node[] {heading, since, Texts.wrapping(Texts.body(words("retention.draft-sign")))};
        }
        Node what = Texts.wrapping(Texts.body(words("retention.draft-what")));
        if (!draft.mayBeEnded()) {
            return new Node[] {
                heading, since, what, Texts.wrapping(Texts.strong(words("retention.draft-not-yet", waits(draft))))
            };
        }
        TextArea reason = GovernanceFields.area("retention-draft-reason", "retention.destroy-reason");
        Button end = Buttons.plain("retention-draft-end", words("retention.draft-end"));
        end.setOnAction(_ -> model.end(draft, reason.getText(), done));
        return new Node[] {
            heading,
            since,
            what,
            GovernanceFields.keep(model, "draft." + draft.of(), reason),
            Fields.box("retention.destroy-reason", reason),
            Layout.row(8, end)
        };
    }
}
