package dev.meshwright.conversion.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;

/** The assets. */
@Singleton
class AssetRepository implements PanacheRepositoryBase<Asset, Asset.Key> {}
