package org.mashhuddle.ui.children.search;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.ui.children.ChildrenDay;
import org.mashhuddle.ui.children.ChildrenPage;
import org.mashhuddle.ui.children.ChildrenViewModel;
import org.mashhuddle.ui.children.details.SubjectField;
import org.mashhuddle.ui.children.details.SubjectForm;
import org.mashhuddle.ui.children.record.RecordViewModel;
import org.mashhuddle.ui.children.words.RecordPage;
import org.mashhuddle.ui.kit.Destination;

/// The Children screen over the real services of the demo day, without a window.
public abstract class WithChildren {

    @TempDir
    Path folder;

    public ChildrenDay day;
    public ChildrenViewModel model;

    @BeforeEach
    void unlock() {
        day = new ChildrenDay(folder);
        model = day.model(new Destination.Children());
    }

    @AfterEach
    void lock() {
        day.close();
    }

    public FindViewModel find() {
        return ((ChildrenPage.Finding) model.page().get()).find();
    }

    List<FoundRow.One> found(String words) {
        find().text().set(words);
        return find().rows().stream()
                .filter(FoundRow.One.class::isInstance)
                .map(FoundRow.One.class::cast)
                .toList();
    }

    public RecordViewModel opened(String words) {
        found(words);
        model.openChosen();
        return ((ChildrenPage.Opened) model.page().get()).record();
    }

    public static RecordPage page(RecordViewModel record) {
        return record.page().get().orElseThrow();
    }

    public SubjectForm form() {
        return ((ChildrenPage.Typing) model.page().get()).form();
    }

    public static void type(SubjectForm form, SubjectField part, String text) {
        form.field(part).text().set(text);
    }

    public static String error(SubjectForm form, SubjectField part) {
        return form.field(part).error().get();
    }
}
