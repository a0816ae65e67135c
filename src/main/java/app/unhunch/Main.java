package app.unhunch;

/// Starts here.
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        System.out.println("hello " + java.util.List.of(args));
    }
}
