import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/// The least a JavaFX program can do: a window with one word. It says when its first picture has
/// been drawn, in the same way as the program. With an argument it then closes, so that a cache can
/// be made from it.
public final class BareWindow extends Application {

    public static void main(String[] args) {
        launch(BareWindow.class, args);
    }

    @Override
    public void start(Stage stage) {
        stage.setTitle("Bare");
        stage.setScene(new Scene(new StackPane(new Label("Bare")), 1440, 900));
        stage.show();
        new AnimationTimer() {
            private int pulses;

            @Override
            public void handle(long now) {
                pulses++;
                if (pulses == 3) {
                    stop();
                    System.out.println("shown");
                    if (!getParameters().getRaw().isEmpty()) {
                        Platform.exit();
                    }
                }
            }
        }.start();
    }
}
