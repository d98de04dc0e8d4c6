package io.github.apec2026.examples.embedding;

import io.github.apec2026.Apec2026;
import io.github.apec2026.query.ApecDataset;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;

/** A host of plugins: the modules with the claims lie in a folder of their own, which is no part of its module path. */
final class EmbeddedInLayer {

    private EmbeddedInLayer() {}

    /** Makes a layer of the modules that lie at the first path, or below it, and loads from it. */
    public static void main(String[] args) {
        ModuleLayer host = ModuleLayer.boot();
        Configuration plugins =
                host.configuration().resolveAndBind(ModuleFinder.of(), ModuleFinder.of(Path.of(args[0])), Set.of());
        ModuleLayer layer = host.defineModulesWithOneLoader(plugins, ClassLoader.getSystemClassLoader());
        ApecDataset apec = Apec2026.loader().from(layer).read().orThrow();
        Telling.print(apec, Arrays.copyOfRange(args, 1, args.length));
    }
}
