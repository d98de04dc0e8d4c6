package io.github.apec2026.examples.curation;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A curator's desk: a folder with a document and a claim file, and the tool. */
record Desk(Path folder) {

    Path document() {
        return folder.resolve("documents").resolve("bulletin.txt");
    }

    Path claims() {
        return folder.resolve("claims.json");
    }

    Desk document(String text) {
        write(document(), text);
        return this;
    }

    Desk claims(String json) {
        write(claims(), json);
        return this;
    }

    /** The number of the first line of the claim file that holds some words, from 1. */
    long claimsLineOf(String words) {
        return claimsText().lines().takeWhile(line -> !line.contains(words)).count() + 1;
    }

    String claimsText() {
        return read(claims());
    }

    Ran place(String... options) {
        List<String> args = new ArrayList<>(List.of("place", document().toString(), claims().toString()));
        args.addAll(List.of(options));
        return run(args.toArray(String[]::new));
    }

    Ran show() {
        return run("show", document().toString(), claims().toString());
    }

    Ran check() {
        return run("check", "--documents", String.valueOf(document().getParent()), claims().toString());
    }

    Ran cover(String... options) {
        List<String> args = new ArrayList<>(
                List.of("cover", "--documents", String.valueOf(document().getParent())));
        args.addAll(List.of(options));
        args.add(claims().toString());
        return run(args.toArray(String[]::new));
    }

    static Ran run(String... args) {
        return run(InputStream.nullInputStream(), args);
    }

    static Ran run(InputStream in, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Curation.run(
                List.of(args),
                in,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Ran(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void write(Path path, String text) {
        try {
            Files.createDirectories(path.getParent());
            Files.writeString(path, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a command did: its exit code and what it printed. */
    record Ran(int code, String out, String err) {}
}
