package org.mashhuddle.ui.kit;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.layout.Region;

/// The second window: what the room looks at, and what is shared in a call instead of this one.
public interface Projector {

    /// Whether it is there.
    ReadOnlyBooleanProperty open();

    /// Opens it, on the second screen where there is one, or shows something else in it.
    void show(Region content);

    /// Shows nothing of anybody, and stays open.
    void blank();

    void close();

    /// No second window.
    static Projector none() {
        ReadOnlyBooleanProperty closed = new ReadOnlyBooleanWrapper(false).getReadOnlyProperty();
        return new Projector() {
            @Override
            public ReadOnlyBooleanProperty open() {
                return closed;
            }

            @Override
            public void show(Region content) {}

            @Override
            public void blank() {}

            @Override
            public void close() {}
        };
    }
}
