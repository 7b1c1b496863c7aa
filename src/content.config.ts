import { defineCollection } from 'astro:content';
import { readSettings } from './cli/settings.ts';
import { contentLoaders } from './loaders/content-loader.ts';
import { SCHEMAS } from './schema/entities.ts';
import { siteSchema } from './schema/site.ts';

const load = contentLoaders(readSettings(process.env, process.cwd()).contentName, process.cwd());

export const collections = {
  site: defineCollection({ loader: load('site'), schema: siteSchema }),
  article: defineCollection({ loader: load('article'), schema: SCHEMAS.article }),
  person: defineCollection({ loader: load('person'), schema: SCHEMAS.person }),
  topic: defineCollection({ loader: load('topic'), schema: SCHEMAS.topic }),
  organization: defineCollection({ loader: load('organization'), schema: SCHEMAS.organization }),
  source: defineCollection({ loader: load('source'), schema: SCHEMAS.source }),
  place: defineCollection({ loader: load('place'), schema: SCHEMAS.place }),
  event: defineCollection({ loader: load('event'), schema: SCHEMAS.event }),
  claim: defineCollection({ loader: load('claim'), schema: SCHEMAS.claim }),
};
