package org.mashhuddle.ui.children;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.ui.kit.Destination;

/// The Children screen over the real services of the demo day, without a window.
abstract class WithChildren {

    @TempDir
    Path folder;

    ChildrenDay day;
    ChildrenViewModel model;

    @BeforeEach
    void unlock() {
        day = new ChildrenDay(folder);
        model = day.model(new Destination.Children());
    }

    @AfterEach
    void lock() {
        day.close();
    }

    FindViewModel find() {
        return ((ChildrenPage.Finding) model.page().get()).find();
    }

    List<FoundRow.One> found(String words) {
        find().text().set(words);
        return find().rows().stream()
                .filter(FoundRow.One.class::isInstance)
                .map(FoundRow.One.class::cast)
                .toList();
    }

    RecordViewModel opened(String words) {
        found(words);
        model.openChosen();
        return ((ChildrenPage.Opened) model.page().get()).record();
    }

    static RecordPage page(RecordViewModel record) {
        return record.page().get().orElseThrow();
    }

    SubjectForm form() {
        return ((ChildrenPage.Typing) model.page().get()).form();
    }

    static void type(SubjectForm form, Part part, String text) {
        form.field(part).text().set(text);
    }

    static String error(SubjectForm form, Part part) {
        return form.field(part).error().get();
    }
}
